import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Quiz } from './quiz.tsx'

createRoot(document.querySelector('#app')!).render(
  <StrictMode>
    <Quiz />
  </StrictMode>
)
