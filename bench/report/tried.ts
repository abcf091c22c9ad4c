/** For goals that are hard to meet: what was tried and what the floor is. Told where one is missed. */
export const tried: Readonly<Record<string, string>> = {
  'file':
    'The content is some 17 KB of it and what is left of the libraries 3 KB. What was tried to make each smaller stands below. The rest is what the quiz does: for 42 KB readers would have to do without files and pictures of their result (2.1 KB by themselves) and without links that show it (1.3 KB), or without all that owners can set (1.7 KB) and without earlier results (1.2 KB) and something more.',
  'own':
    'The screens of the result, of comparing, of reviewing and of keeping came after the goal was set. The engine alone is 7.6 KB, the styles are 2.8 KB and the reading of the packed bank 1.0 KB. Without files and pictures, links, earlier results and what owners can set, which are 6.2 KB together, it would still be 19 KB; the table below tells where our own bytes go.',
  'lazy-question':
    'The first question needs the machine, the model and the questions with their options; the words of the evidence, the roles, the trials and the links already come later.',
  'script-bare':
    'Most of it is code that is compiled and run for the first time; the bare quiz has a fifth of the code. The bank, which was a third of it, is unpacked when somebody comes near, as the actor and the tables of the model are made then. Of what is left two fifths are the evaluation of the file, with the points of the triangle and the machine, and a third is the first drawing of the card.',
  'script-survey':
    'The lightest SurveyJS runs some hundred milliseconds of script; a twelfth of it is about what the bare quiz needs.',
  'script-h5p':
    'The player is measured with the plainest content there could be, a quarter of what the personality quiz of H5P would run (which is not on npm). Against that content an eighth is less than the bare quiz needs, or the card alone: to draw it takes about as long.',
  'long-task':
    'The script, the styles, the card and its first frame are a task each, and neither the bank nor the model is in any of them. The longest is the frame: most of it is the first layout of the card, which in a trace took as long as the first layout of the page itself. The bare quiz has a long task at 4x too.',
  'blocking':
    'Four tasks, as at 4x. The drawing of the card and its first frame are near 50 ms each at 6x where nothing else runs. Preact makes fourteen elements, with code that runs for the first time; the frame takes as long in a quiz of a few lines.',
  'shift':
    'Without the room kept in the page the card is higher than a sentence, and what follows moves once.',
  'answer-bare':
    'In a press the quiz only looks up what was worked out before. Of the 3 ms of its script the layout of some 50 boxes is 1.3, which the frame would have to do otherwise, the new elements 0.7 and the focus 0.7. To keep the answers on the device takes 0.15 ms and to tell the page 0.1: put off until the question is painted, they would buy nothing that can be measured, and could be lost. Styles were left out one by one, containers, balanced lines, grids and what asks for descendants, in 180 drawings each: none made the layout shorter by a tenth of a millisecond. What the browser does itself between the press and the script, finding what is under the pointer and drawing the pressed answer, is another 3 ms, half of it in any page.',
  'answer-survey':
    'Half of the time is the wait for the next frame of the screen, which no quiz can shorten: with 60 frames a second 8 ms on the average. A third of the quickest SurveyJS is about that wait, so that nothing is left for the press and the painting; the bare quiz does not meet this goal either.',
  'answer-slow':
    'At a sixth of the speed the work that is done ahead may not be through when the bench presses, half a second after the question came.',
  'result-slow':
    'The report is looked up, and only the claim and the drawing are made, laid out and painted in the press; all the rest follows in a task of its own. Making the drawing is half of what is left, laying it out a quarter.',
  'hundred':
    'They come up one after the other in idle time. A press takes no more script than with one quiz; in a trace the browser took 3 ms more at full speed to find what is under the pointer among a hundred cards, and 4 more to go through them before painting. Layout kept within each quiz halves the second. Cards outside of the window left out by content-visibility would take away most of both, but a page would then guess the height of each and move when the reader scrolls.',
  'large-bank':
    'Whoever sets a bank hears at once whether it is good, so ten thousand items are checked in the task that sets them: some 280 ms at full speed. Patterns and members of shapes kept from item to item were tried: a fifth less for a tenth of a kilobyte, and left out. The model is compiled in idle time when somebody comes near, in one part of some 100 ms; a first press that comes sooner waits for it. After that an answer costs what it costs with 48, and a report twice as much.',
  'many-links':
    'The links are checked when the bank is set, some 80 ms at full speed. Once per bank they are sorted by their themes; a report then takes 6 ms in place of 20, which would come four or five times in the idle time after a question.',
  'next-guide-300':
    'Some eleven patterns of weights are in contention, and each takes about as long as the products and logarithms at its 231 points. A table of logarithms instead of those of the browser took a third off this figure.',
  'next-varied-300':
    'Items with the same weights are worked out once, and the guide for authors recommends a few rows of weights, so that banks built by it have about ten. Where nearly every item has weights of its own, each in a facet that is due is worked out by itself, some 140 for a choice: a quarter of a millisecond would leave each less than 2 microseconds, and the products of one take more. Only three of the 140 are wanted, so bounds that rule the others out were looked for. The information about mix and consistency together is one, and needs few logarithms; but it is 1.7 times the gain and leaves 94 of the 140, and its products alone take longer than the goal allows. An estimate on a ninth of the points is no bound: it was off by up to a quarter in the first 15 choices and by more later, so that it rules out too little.',
  'next-guide-3000':
    'In a bank of more than 300 items the gain is estimated on a ninth of the points. What is left is the belief after the answers, and finding the items that were not asked.',
  'next-guide-30000':
    'The same as with 3,000 items: the cost goes by the patterns of weights and not by the items.',
  'memory':
    'What grows with the bank are its items by id, by facet and by pattern; tables are kept for each pattern. For small banks the heap, though it is measured after tidying up, differed between two runs by up to a half.',
  'sittings':
    'A sitting is 10 to 14 choices, each exact, and a report. Some 90 patterns of weights are worked out for it, at about 10 microseconds each: that alone is most of a millisecond, and is two fifths of the time. The belief after the answers is a tenth, the report a sixth, the actor less than a tenth. What was done: beliefs as products, without logarithms and exponentials; the last option as what the others leave; logarithms from a table of a thousand steps with three terms of a series, as exact as a gain is rounded (16 microseconds for a pattern before); sums in numbers of their own in place of members of objects (the mean of the mix in an eighteenth of the time); exchanges of an answer summed in one list that is kept (the report in less than half of the time); the first choice looked up, as it is the same in every sitting. What was tried and left: bounds that rule patterns out before they are worked out. Of the seven or eight for a choice of the shipped bank two are wanted. The information about mix and consistency together is 1.7 times the gain and leaves six; a bound by straight lines in place of logarithms is off by less than a hundredth, but takes more than half of the time of the gain itself; an estimate on a ninth of the points is off by up to a quarter and no bound.',
  'sittings-survey': 'See the goal above.'
}
