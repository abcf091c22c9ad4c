import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { CareerPathQuiz } from 'career-path-quiz/react'

function Page() {
  const [claim, setClaim] = useState('')
  return (
    <>
      <CareerPathQuiz
        mode="quick"
        store="none"
        onQuizResult={({ detail }) => setClaim(detail.claim)}
      >
        Manager, engineer or specialist?
      </CareerPathQuiz>
      <output>{claim}</output>
    </>
  )
}

createRoot(document.querySelector('#app')!).render(<Page />)
