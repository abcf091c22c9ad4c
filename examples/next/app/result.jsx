'use client'

import { useEffect, useState } from 'react'

/** Says what a quiz anywhere on the page came to: its events bubble. */
export function Result() {
  const [claim, setClaim] = useState('')
  useEffect(() => {
    const show = ({ detail }) => setClaim(detail.claim)
    document.addEventListener('quiz-result', show)
    return () => document.removeEventListener('quiz-result', show)
  }, [])
  return <output>{claim}</output>
}
