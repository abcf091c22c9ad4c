/** What traces of loading, of one answer and of the last one showed, and what came of it. */
export const traced: readonly { found: string; done: string; bought: string }[] = [
  {
    found:
      'The press that ends the quiz wrote a date for the printed sheet and so loaded the calendar of the browser',
    done: 'A date is written in idle time, once the next answer may be the last',
    bought: '24 ms of the press'
  },
  {
    found: 'The same press was the first that ran the code of the report, and ran it cold',
    done: 'A report on the answers so far is worked out in idle time from the eighth answer on, and one for every answer that would end the quiz',
    bought:
      '45 ms of the press: the report took 51 ms, then 6 ms where the guess of the pace of the reader was wrong, else nothing'
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
    found: 'Colours were read before the first frame, which had styles worked out twice',
    done: 'They are read in the frame that works styles out for all',
    bought: 'one of two passes over the styles'
  }
]
