/** What traces of loading, of one answer and of the last one showed, and what came of it. */
export const traced: readonly { found: string; done: string; bought: string }[] = [
  {
    found:
      'The press that ends the quiz wrote a date for the printed sheet and so loaded the calendar of the browser',
    done: 'The result so far is drawn once in idle time where nobody sees it, as soon as the next answer may be the last',
    bought: '24 ms of the press'
  },
  {
    found: 'The same press compiled 127 functions, most of them of the result screen',
    done: 'The same drawing compiles them',
    bought: '3 to 9 ms of the press: 9 functions are left'
  },
  {
    found: 'The same press was the first that ran the code of the report, and ran it cold',
    done: 'A report on the answers so far is worked out in idle time from the eighth answer on, and one for every answer that would end the quiz',
    bought:
      '45 ms of the press: the report took 51 ms, then 6 ms where the guess of the pace of the reader was wrong, else nothing'
  },
  {
    found:
      'The same press made and laid out the whole result, 160 elements and 250 boxes, before anything of it was painted',
    done: 'The claim and the drawing are painted first; what is below them follows in the next task, so that nothing moves',
    bought: '9 of 20 ms of the press'
  },
  {
    found:
      'The first drawing in a page had the browser read its own styles for drawings and look for letters of sizes that no question has',
    done: 'What will be painted first is laid out in the rehearsal too, and gone before the next frame',
    bought:
      '2 of 4 ms of layout in the press; both together are two thirds of the press at a sixth of the speed'
  },
  {
    found:
      'Each question was laid out, then laid out again with the height of the tallest one before',
    done: 'The height that is kept is part of what is measured, and is set only where it grows',
    bought: 'one of two layouts in each press that answers'
  },
  {
    found: 'Every quiz of a page made an actor and the tables of the model when it came up',
    done: 'Both wait for a pointer or the focus to come near, and come in slices of idle time',
    bought: 'the tables, some 10 ms of cold code, are in no load of a page'
  },
  {
    found:
      'The task of the script unpacked the bank, some 8 of 23 ms on a busy machine, for a card that says no more than a title and a number',
    done: 'The bank is unpacked when something of its lists is first read: in idle time when somebody comes near, at once for a script that asks',
    bought: 'a quarter of the script at load: 9.2 ms in place of 12.2, in turns with each other'
  },
  {
    found:
      'The card was made and drawn in the task of the script, and a hundred cards in the same task',
    done: 'The task of the script only defines the element. What it finds in the page comes up in idle time, quiz by quiz, the styles in a part of their own; told to start before its turn, a quiz comes up at once',
    bought: 'the long task of the script: at a sixth of the speed about half of the blocking'
  },
  {
    found: 'Work ahead used a long idle time to its end, 50 ms, while a press waited',
    done: 'However long an idle time is, no more than 10 ms of it are used before the page has its turn',
    bought: 'up to 40 ms for a press that comes in the middle'
  },
  {
    found: 'Each report sorted every link of the bank, once for each answer it quotes',
    done: 'Links are looked up by their themes',
    bought: 'with 5,000 links, two thirds of each report'
  },
  {
    found:
      'A press in one of a hundred quizzes had the browser go through all of them before painting',
    done: 'The layout of a quiz is kept within it',
    bought: 'half of that: 2 to 3 ms'
  },
  {
    found: 'Colours were read before the first frame, which had styles worked out twice',
    done: 'They are read in the frame that works styles out for all',
    bought: 'one of two passes over the styles'
  }
]

/** What the traces of an answer and of the last one still show, and why it stays. */
export const left = `What is left, in processor time at full speed: an answer takes 3 to 7 ms. A third of it is one pass over the styles of some 30 elements and one layout of some 50 boxes; both are forced by the press, which measures the card so that its height never shrinks, and are not done again in the frame. Moving the focus to the next question has the styles of two elements worked out twice more, 0.3 ms. The last press takes 9 ms until the claim and the drawing can be painted, 2 to 3 of them layout; the rest of the result follows in a task of some 11. No box is laid out twice, no task of an answer is a long one, and a press tidies up memory for less than 3 ms. Loading is the task of the script, an idle part for the styles, one for the card, and one frame; colours are read in that frame and have its styles worked out a moment earlier.`
