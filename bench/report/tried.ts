/** For goals that are hard to meet: what was tried and what the floor is. Told where one is missed. */
export const tried: Readonly<Record<string, string>> = {
  'file':
    'The content is some 17 KB of it and what is left of the libraries 3 KB. What was tried to make each smaller stands below. The rest is what the quiz does: for 42 KB readers would have to do without files and pictures of their result (2.0 KB by themselves) and without links that show it (1.2 KB), and something more.',
  'own':
    'The screens of the result, of comparing, of reviewing and of keeping came after the goal was set. The engine alone is 8.5 KB and the styles 2.7 KB. Without files and pictures, links, earlier results and what owners can set, which are 6 KB together, it would still be more than 14 KB; the table below tells where our own bytes go.',
  'lazy-question':
    'The first question needs the machine, the model and the questions with their options; the words of the evidence, the roles, the trials and the links already come later.',
  'script-bare':
    'Most of it is code that is compiled and run for the first time. The bare quiz has a fifth of the code, no model and no bank to unpack. The actor and the tables of the model already wait for the reader.',
  'script-survey':
    'The lightest SurveyJS runs some hundred milliseconds of script; a twelfth of it is about what the bare quiz needs.',
  'script-h5p':
    'The player is measured with the plainest content there could be, a quarter of what the personality quiz of H5P would run (which is not on npm). Against that content an eighth is less than the bare quiz needs.',
  'long-task':
    'The script is one task. What could wait for the reader does: the actor, the tables, the first question. The quiz in parts has its card up with less.',
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
    'The report is looked up. What is left is a screen of some 160 styled elements and 250 boxes: making them, working out their styles and laying them out is one third each.',
  'hundred': 'All hundred quizzes come up in the task of the script.',
  'large-bank':
    'Ten thousand items are read, checked and compiled in one task when the bank is set; after that an answer costs what it costs with 48.',
  'many-links': 'The links are checked when the bank is set, and searched when a report is made.',
  'next-varied-300':
    'Items with the same weights are worked out once, and the guide for authors recommends a few rows of weights, so that banks built by it have about ten. Where nearly every item has weights of its own, each in a facet that is due is worked out by itself: at each of 231 points a logarithm for each option is most of that and the floor of an exact search. An estimate on a ninth of the points with an exact look at the best was tried for these banks too: it missed one of the three best in 4 of 480 choices, and so is not exact.',
  'sittings':
    'A sitting is 10 to 14 choices, each exact, and a report. Two thirds of it are the choices, and most of these are logarithms: some 8,000 for each choice from the shipped bank, which by themselves took about as long as the choice when both were measured in one process. That is the floor of an exact search over 231 points. Two logarithms of our own were tried: from a table of two thousand numbers, in half the time, but they would have to be worked out in every page; and from one of 128 with a polynomial, as exact as those of browsers, in no less time. What was done: beliefs as products, without logarithms and exponentials; the part of the gain that all items share worked out once; the last option as what the others leave (together a quarter of a choice); in a report the exchanges of an answer summed once for three uses (half of a report).',
  'sittings-survey': 'See the goal above.'
}
