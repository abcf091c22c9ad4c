/** For goals that are hard to meet: what was tried and what the floor is. Told where one is missed. */
export const tried: Readonly<Record<string, string>> = {
  'file':
    'XState and Preact are 14 KB of it and the content some 15 KB, so that 42 KB leave 13 KB for everything the quiz does. What was tried to make each smaller stands below.',
  'own':
    'The screens of the result, of reviewing and of keeping came after the goal was set. The table below tells where our own bytes go.',
  'script-bare':
    'Most of it is code that is compiled and run for the first time. The bare quiz has a fifth of the code, no model and no bank to unpack. The actor and the tables of the model already wait for the reader.',
  'script-survey':
    'SurveyJS runs a hundred milliseconds of script; a twelfth of it is about what the bare quiz needs.',
  'script-h5p':
    'The player is measured with the plainest content there could be, a quarter of what the personality quiz of H5P would run (which is not on npm). Against that content an eighth is less than the bare quiz needs.',
  'long-task':
    'The script is one task. What could wait for the reader does: the actor, the tables, the first question.',
  'blocking': 'The same task as at 4x; the rest is the page alone.',
  'shift':
    'Without the room kept in the page the card is higher than a sentence, and what follows moves once.',
  'answer-bare':
    'In a press the quiz only looks up what was worked out before; the rest is the drawing of the next question.',
  'answer-survey':
    'Half of the time is the wait for the next frame of the screen, which no quiz can shorten: with 60 frames a second 8 ms on the average.',
  'answer-slow':
    'At a sixth of the speed the work that is done ahead may not be through when the bench presses, half a second after the question came.',
  'result-slow':
    'The report is looked up. What is left is a screen of some four hundred elements: making them, working out their styles and laying them out is one third each.',
  'hundred': 'All hundred quizzes come up in the task of the script.',
  'large-bank':
    'Ten thousand items are read, checked and compiled in one task when the bank is set; after that an answer costs what it costs with 48.',
  'many-links': 'The links are checked when the bank is set, and searched when a report is made.'
}
