/** An episode or post with the tracks of the shipped bank that its reader would file it under. */
export interface LabeledPost {
  title: string
  text: string
  tracks: readonly ('manager' | 'ic' | 'specialist')[]
}

const m = ['manager'] as const
const i = ['ic'] as const
const s = ['specialist'] as const
const mi = ['manager', 'ic'] as const
const is = ['ic', 'specialist'] as const
const ms = ['manager', 'specialist'] as const
const none = [] as const

type Row = readonly [tracks: LabeledPost['tracks'], title: string, text: string]

const rows: readonly Row[] = [
  [
    m,
    'My first week with eight direct reports',
    'I took over a group that had lost two leads in a year. Here is what I asked in the first one-on-ones, and what I should have left for later.'
  ],
  [
    m,
    'The review nobody wanted to write',
    'A person on my team has been coasting since spring. How do I tell him without breaking him, and when do I bring in HR?'
  ],
  [
    i,
    'We deleted half of the checkout service',
    'Six weeks, four pull requests a day and one bad Friday: how we replaced a tangle of jobs with one queue, and what we would do in another order.'
  ],
  [
    i,
    'How I write a design doc that gets read',
    'Two pages, one picture, three options. A staff engineer walks through the template she has used for forty projects.'
  ],
  [
    s,
    'What the query planner knows that you don’t',
    'Statistics, histograms and a join that went wrong by a factor of ten thousand. A database engineer follows one slow query all the way down.'
  ],
  [
    s,
    'Eleven years of fonts',
    'She has worked on nothing but text rendering since college. We talk about hinting, shaping, and how to stay interested in one small thing.'
  ],
  [
    none,
    'Should I tell them what I make now?',
    'A recruiter keeps asking for my present salary. Do I have to answer, and does it hurt my offer?'
  ],
  [
    none,
    'The open office is killing me',
    'Headphones don’t help any more, and working from home is allowed on Fridays only.'
  ],
  [
    m,
    'Hiring when nobody applies',
    'A director tells how she filled five seats in a town without a tech scene, and why she stopped asking puzzles in interviews.'
  ],
  [
    m,
    'Two of my people don’t speak to each other',
    'They were friends before the reorg. Now the standup is icy and I am the one in the middle.'
  ],
  [
    i,
    'Ship it on Tuesday',
    'A small habit that made our releases dull: feature flags, tiny changes, and a rule about who may press the button.'
  ],
  [
    i,
    'Reading other people’s code for a living',
    'Reviews take a third of my day. How to give comments that make the change better and keep the author moving.'
  ],
  [
    s,
    'A race condition that took nine months',
    'It happened once a week on one machine in Ohio. A kernel developer on patience, tracing and luck.'
  ],
  [
    s,
    'So you want to do cryptography',
    'What to study, whom to follow, and why the first five years are mostly reading papers and being wrong.'
  ],
  [
    mi,
    'From lead to boss and back again',
    'He ran a group of twelve, missed the editor, and returned to writing software. Both moves were right, he says.'
  ],
  [
    mi,
    'Do tech leads still code?',
    'My company wants me to guide four people and deliver my own tickets. I do both badly.'
  ],
  [
    m,
    'Saying no to a raise you believe in',
    'The budget is gone and my best developer is underpaid. What can I offer her, and what can’t I promise?'
  ],
  [
    m,
    'Letting someone go with dignity',
    'I have never fired anyone. The meeting is on Thursday and I can’t sleep.'
  ],
  [
    i,
    'Prototype, throw away, repeat',
    'Why our third version was the first that users liked, and how to keep a demo from becoming production.'
  ],
  [
    i,
    'A monolith worth keeping',
    'Everyone told us to split it. We drew modules, wrote tests at the seams and stayed in one repository.'
  ],
  [
    s,
    'Accessibility is my whole job',
    'A screen reader expert explains what she does all week and how she became the person everyone calls.'
  ],
  [
    s,
    'Inside the garbage collector',
    'Pauses, generations and write barriers, told by someone who has tuned one runtime for a decade.'
  ],
  [
    none,
    'I accepted an offer and got a better one',
    'Is it ever fine to go back on my word? My start date is in ten days.'
  ],
  [
    none,
    'Nobody reads my résumé',
    'Two hundred applications and three replies. What am I doing wrong?'
  ],
  [
    m,
    'How to run a skip-level without scaring people',
    'My managers think I am checking on them. I only want to hear how their teams are doing.'
  ],
  [
    m,
    'The team inherited a mess, and so did you',
    'Morale is low, the roadmap is fiction, and your predecessor left no notes. A plan for ninety days in charge.'
  ],
  [
    i,
    'Choosing boring technology, ten years on',
    'We kept one language and one data store. An architect looks back on what that saved and what it cost.'
  ],
  [
    i,
    'Estimates without tears',
    'Slicing a feature so thin that the date hardly matters. With examples from a billing migration.'
  ],
  [
    s,
    'Becoming the firmware person',
    'Bits, oscilloscopes and a bricked prototype. Why I turned down a broader role to stay with embedded work.'
  ],
  [
    s,
    'From PhD to industry research',
    'She still reads two papers a day. On proving things, publishing, and explaining to a product group why it takes a year.'
  ],
  [
    mi,
    'Should I take the promotion to team lead?',
    'I love building things, and my boss says I am good with people. I am afraid I will lose one without winning the other.'
  ],
  [
    is,
    'Broad or narrow at staff level?',
    'One of us glues systems together, the other knows one of them cold. We compare our weeks.'
  ],
  [
    m,
    'Delegating the work you’re best at',
    'I keep taking the hard tickets because I am quicker. My reports have stopped volunteering.'
  ],
  [
    m,
    'When your best person quits',
    'An engineering manager on the counteroffer she didn’t make, and on telling the others.'
  ],
  [
    i,
    'The weekend side project that became a product',
    'I built it for my sister’s bakery. Then forty shops wanted it and I had to learn about backups.'
  ],
  [
    i,
    'Pairing all day, every day',
    'Two keyboards and one screen: how it changed the code we write and how tired we are by five.'
  ],
  [
    s,
    'Ten thousand queries per second on one box',
    'Cache lines, branch prediction and a very patient performance engineer.'
  ],
  [
    s,
    'The only one who understands the tax engine',
    'I know every rule and every exception. Is that job security or a trap?'
  ],
  [
    none,
    'My coworker eats fish at his desk',
    'And he sits next to me. We also answer a question about stock options.'
  ],
  [none, 'Four jobs in three years', 'Will anyone believe that I want to stay this time?'],
  [
    m,
    'What I tell new managers about trust',
    'You can’t order it. A vice president on promises, gossip, and admitting that a decision was wrong.'
  ],
  [
    m,
    'Coaching the quiet one',
    'She does great work and never speaks in meetings. I want to put her up for senior, and the committee has never heard of her.'
  ],
  [
    i,
    'Owning a service from sketch to pager',
    'You draw it, you code it, you get the call at night. Why I would not have it any other way.'
  ],
  [
    i,
    'Rewrite or refactor?',
    'The framework is dead and the app earns money. How we moved one page at a time.'
  ],
  [
    s,
    'Compilers for the curious',
    'An optimization pass looks simple until you meet aliasing. What drew a language designer to this corner and kept her there.'
  ],
  [
    s,
    'Fifteen years of storage',
    'Disks lie. He has spent his career finding out how, and now consults for those who lost data.'
  ],
  [
    ms,
    'Leading a group of people who know more than you',
    'Her researchers are experts in fields she never studied. On asking good questions and shielding their time.'
  ],
  [
    is,
    'Staff engineer without a team',
    'Nobody reports to me. I fix what falls between groups, and go deep on one system a quarter.'
  ],
  [
    m,
    'Giving feedback across time zones',
    'Everything I write sounds harsher at six in the morning. How do I praise and criticize people I hardly meet?'
  ],
  [
    m,
    'Headcount season',
    'How budgets get made, why your request is cut in half, and how to speak for your team in a room of directors.'
  ],
  [
    i,
    'Tests I deleted on purpose',
    'Slow, brittle, and nobody knew what they were for. What we wrote instead and how often we break production now.'
  ],
  [
    i,
    'The API our customers didn’t hate',
    'Naming, versions and a playground. Notes from building a public interface in the open.'
  ],
  [
    s,
    'Breaking into things, politely',
    'A penetration tester on curiosity, reports nobody reads and knowing one protocol better than its authors.'
  ],
  [
    s,
    'Graphics programming after forty',
    'Shaders, math, and a field that renews itself every three years. How a veteran keeps up.'
  ],
  [
    none,
    'How do I survive the layoffs?',
    'A third of the company is gone. I am still here and I feel guilty.'
  ],
  [
    none,
    'Moving abroad with a work visa',
    'What to ask before you sign, and which papers nobody tells you about.'
  ],
  [
    m,
    'Should my team know that I’m leaving?',
    'I run three squads and have resigned. My boss wants silence for a month, and I hold one-on-ones every day.'
  ],
  [
    m,
    'Growing the next lead',
    'Handing a project to someone who isn’t quite ready, and standing close enough to catch it.'
  ],
  [
    i,
    'Migrating ten years of cron jobs',
    'It began as a cleanup and ended as a platform. A senior developer on scope, and on a spreadsheet that saved the project.'
  ],
  [
    i,
    'What I learned by building the same app in five frameworks',
    'The forms were the hard part every time. A hands-on comparison.'
  ],
  [
    s,
    'Speech recognition before it was easy',
    'An acoustics nerd on twenty years with one problem, and what is left to know.'
  ],
  [
    s,
    'How deep is deep enough?',
    'A distributed consensus specialist on when to stop reading the proofs and trust the library.'
  ],
  [
    mi,
    'The engineer/manager pendulum swings twice',
    'Three years of leading, two of coding, and now an offer to lead again. What do I lose each time?'
  ],
  [
    is,
    'Data engineer or modeler?',
    'One of them ships pipelines, the other stays with one question for months. I have to choose a lane by summer.'
  ],
  [
    m,
    'I was promoted over my friends',
    'Last month we complained together over lunch. Now I do their performance reviews.'
  ],
  [
    m,
    'Managing a manager for the first time',
    'She does it differently than I would. When do I step in, and when do I bite my tongue?'
  ],
  [
    i,
    'Small commits, happy evenings',
    'A walk through one working day of a developer who delivers without overtime.'
  ],
  [
    i,
    'The startup where I wrote everything',
    'Front end, back end, invoices. What building a product alone taught me about taking shortcuts.'
  ],
  [
    s,
    'Numbers that aren’t numbers',
    'Floating point, intervals and a bridge that almost failed. A numerics expert explains her obsession.'
  ],
  [
    s,
    'Turning one niche into a consultancy',
    'He knows more about search relevance than anyone in the country. How he got there and what he charges.'
  ],
  [
    none,
    'Is a degree worth it at thirty-five?',
    'I am self-taught and keep hitting filters. Two hosts disagree.'
  ],
  [
    none,
    'My standing desk, and other ways to hurt less',
    'A physiotherapist answers questions about wrists, backs and breaks.'
  ],
  [
    m,
    'Meetings my team thanked me for canceling',
    'What is left is one planning hour, the one-on-ones and a retro. How a lead gave her people Tuesday back.'
  ],
  [
    m,
    'The underperformer who wasn’t',
    'I had the plan written. Then I asked one question in our one-on-one and tore it up.'
  ],
  [
    i,
    'A feature in a day',
    'From a sticky note to users by five o’clock: what has to be in place, and why we can’t do it every day.'
  ],
  [
    i,
    'Architecture for people who have to build it',
    'Boxes are cheap. A principal engineer on sketching less, trying more and deciding late.'
  ],
  [
    s,
    'The protocol nobody else wanted to read',
    'Four hundred pages of a telecom standard. A listener became the expert and now wonders what comes after.'
  ],
  [
    s,
    'Why I keep going back to the same bug',
    'A memory leak, three theories and a microscope of her own making.'
  ],
  [
    none,
    'How to leave on good terms',
    'Notice, handover, the exit interview, and whether to say what you think.'
  ],
  [
    none,
    'Lunch with the team when you’re vegan and shy',
    'Also in this episode: a listener who is asked to turn his camera on.'
  ]
]

const posts = rows.map(([tracks, title, text]): LabeledPost => ({ tracks, title, text }))

/** Half of the posts, to look at while working on the words that the suggester knows. */
export const seenPosts: readonly LabeledPost[] = posts.filter((_, index) => index % 2 === 0)

/**
 * The other half, to test it with. All were written and labeled before those words, and none was
 * chosen by what it does to these.
 */
export const heldPosts: readonly LabeledPost[] = posts.filter((_, index) => index % 2 === 1)
