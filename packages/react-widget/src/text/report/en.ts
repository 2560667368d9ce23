/**
 * Texts about what became of customers: the report card, who left, and the timeline of one customer. As those of the
 * dashboard, they are loaded with what shows them; replace any with the `messages` property.
 */
export const reportEn = {
  reportTitle: 'Was it right?',
  reportLead: (days: string) => `What we said would happen within ${days} days, and what did.`,
  reportEmptyTitle: 'Nothing to judge yet',
  reportEmpty:
    'Score your customers and tell us who left. As soon as the time of a score is over, you see here whether it was ' +
    'right.',
  reportForecast: 'These were forecasts: the scores were there before the outcomes.',
  reportNoForecast: 'These are no forecasts: who would leave was worked out afterwards.',
  reportHoldout: 'The figures are of customers whom chance kept from being contacted.',
  reportUntreated: 'The figures are of customers whom nobody contacted, each counted for similar ones who were.',

  coverageSampled: (of: string) => `All figures here are of one customer in ${of}, chosen by their ids.`,
  coverageTitle: 'What can be judged',
  coverageScored: 'Scores',
  coverageMatured: 'Judged',
  coverageOpen: 'Still open',
  coverageUnknown: 'Without an answer',
  coverageThrough: (date: string) => `Who left is known up to ${date}.`,
  coverageNoThrough: 'Nobody has said yet up to when it is known who left. Until then no score can be judged.',
  coverageNext: (date: string) => `The next scores can be judged once it is known up to ${date}.`,

  outcomeTitle: 'Expected and happened',
  outcomeSaid: (expected: string, low: string, high: string, observed: string) =>
    `We expected ${expected} (${low} to ${high}) to leave; ${observed} left.`,
  outcomeAsExpected: 'That is within what chance explains.',
  outcomeMore: 'That is more than chance explains: the scores are too low.',
  outcomeFewer: 'That is fewer than chance explains: the scores are too high.',
  outcomeTooFew: (count: number, events: string, from: string) =>
    `${events} ${count === 1 ? 'customer has' : 'customers have'} left so far. From ${from} on there is more to say.`,
  outcomePicture: (low: string, high: string, observed: string) =>
    `Expected between ${low} and ${high}; ${observed} left.`,
  outcomeExpected: 'Expected',
  outcomeObserved: 'Left',
  outcomeContacted: (rows: string, observed: string, expected: string) =>
    `Of ${rows} customers who were contacted, ${observed} left; without contact we expected ${expected}.`,
  outcomeEstimate: (rows: string, expected: string, low: string, high: string) =>
    `Of ${rows} scores that are still open, we expect ${expected} (${low} to ${high}) to leave.`,
  skillBetter: (share: string, low: string, high: string) =>
    `Knowing the scores is better than knowing the average alone, by ${share} of its error (${low} to ${high}).`,
  skillUnclear: (low: string, high: string) =>
    `Whether the scores are better than the average alone is not certain yet (${low} to ${high} of its error).`,
  skillWorse: (share: string, low: string, high: string) =>
    `The scores are worse than the average alone, by ${share} of its error (${low} to ${high}).`,

  rankingTitle: 'Did we name the right customers?',
  rankingTop: (rows: string, left: string, random: string) =>
    `Of our ${rows} highest, ${left} left; by chance it would be ${random}.`,
  rankingLift: (times: string, low: string, high: string) => `That is ${times} times as many (${low} to ${high}).`,
  rankingRevenue: (share: string, low: string, high: string) =>
    `They had ${share} of the revenue that was lost (${low} to ${high}).`,
  rankingPairs: (share: string, low: string, high: string) =>
    `Of one customer who left and one who stayed, the one who left had the higher score in ${share} of all pairs ` +
    `(${low} to ${high}; chance is half).`,
  rankingLater: (from: string) => `This needs ${from} customers who left.`,

  curveTitle: 'What we said and what happened',
  curveLead: 'Customers in groups by their score. On the line, as many left as we said.',
  curveSummary: (groups: string) => `${groups} groups of customers: what we said, and the share that left.`,
  curvePoint: (said: string, left: string) => `Said ${said}, left ${left}`,
  curveSaid: 'Said',
  curveLeft: 'Left',
  curveRange: 'Range (95 %)',
  curveCustomers: 'Customers',
  curveLater: (from: string) => `This picture needs ${from} customers who left.`,

  tellChoose: 'Choose the file of those who left',
  tellAsks: (name: string) => `${name} is not recorded yet. Please answer what is asked below.`,
  tellSending: (name: string) => `Reading ${name} …`,
  tellWithoutDates: (name: string) =>
    `No column of ${name} has dates, so nothing was recorded. Add the day on which each customer left.`,
  tellDone: (count: number, name: string, rows: string) => `${name}: ${rows} ${count === 1 ? 'row' : 'rows'}`,
  tellRecorded: 'Recorded',
  tellDuplicates: 'Known before',
  tellConflicts: 'Contradict what is known',
  tellUnknown: 'Of these, not among the scored customers',
  tellNoDate: 'Without a date that can be read',
  tellNoId: 'Without an id',
  tellDoneTitle: 'Who left is recorded',
  tellAnother: 'Record another file',
  tellThrough: 'All who had left by this day are told',
  tellThroughSave: 'Save the day',
  tellThroughSaved: (date: string) => `Saved: known up to ${date}.`,

  proposalsTitle: 'Have they left?',
  proposalsLead: 'Found by comparing your complete lists. Nothing counts until you confirm it.',
  proposalVanished: (from: string, to: string) => `On the list of ${from}, missing on ${to}`,
  proposalStatus: (from: string, to: string) => `Marked as left between ${from} and ${to}`,
  proposalCameBack: (from: string, to: string) => `Left on the list of ${from}, a customer again on ${to}`,
  proposalYes: 'Confirm',
  proposalNo: 'That is wrong',
  proposalYesOf: (customer: string) => `Confirm for ${customer}`,
  proposalNoOf: (customer: string) => `That is wrong for ${customer}`,
  proposalAll: (count: number, customers: string) => (count === 1 ? 'Confirm it' : `Confirm all ${customers}`),
  proposalsMore: (shown: string) => `These are the first ${shown}. More follow once they are decided.`,
  proposalsNone: 'None of these has left',
  proposalsDone: 'Saved.',
  listQuestion: (count: number, customers: string, share: string) =>
    `${customers} ${count === 1 ? 'customer' : 'customers'} of the list before (${share}) ` +
    `${count === 1 ? 'is' : 'are'} missing. Is the latest list complete?`,
  listComplete: 'Yes, they have left',
  listIncomplete: 'No, it is a part',

  timelineTitle: 'What we said, and what happened',
  timelineSaid: (share: string, date: string) => `We said ${share} on ${date}`,
  timelineLeft: (date: string) => `left on ${date}`,
  timelineLeftInTime: 'left within that time',
  timelineStayed: 'stayed',
  timelineOpen: (date: string) => `open until ${date}`,
  timelineUnknown: 'what happened is not known',
  timelineHadLeft: 'had left before',
} as const;

type Text<T> = T extends (...args: infer A) => string ? (...args: A) => string : string;
export type ReportMessages = { readonly [K in keyof typeof reportEn]: Text<(typeof reportEn)[K]> };
