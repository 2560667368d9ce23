/**
 * The texts of the dashboard, of one customer's risk and of the badge: loaded with them, not with the upload. As in the
 * other texts, variable parts are formatted arguments, and a number that decides about the plural comes first.
 */
export const overviewEn = {
  overviewTitle: 'Customers at risk',
  overviewOf: (count: number, customers: string, date: string) =>
    `${customers} ${count === 1 ? 'customer' : 'customers'} as of ${date}`,
  overviewCompared: (date: string) => `compared with ${date}`,
  overviewEmptyTitle: 'No customers scored yet',
  overviewEmpty:
    'Upload a file of your customers. As soon as it is scored, you see here who is likely to leave, and why.',
  overviewRefresh: 'Refresh',

  stakeTitle: 'At stake',
  stakeRevenue: 'Revenue at risk per year',
  stakeLeavers: 'Customers likely to leave',
  stakeWithin: (days: string) => `within ${days} days`,
  stakeRange: (low: string, high: string, share: string) => `${low} to ${high}, with a probability of ${share}`,
  stakeOf: (share: string, total: string) => `${share} of ${total}`,
  stakeMore: (amount: string, date: string) => `${amount} more than on ${date}`,
  stakeLess: (amount: string, date: string) => `${amount} less than on ${date}`,
  stakeSame: (date: string) => `the same as on ${date}`,
  stakeLevels: 'Customers by risk',
  stakeLevel: (customers: string, level: string) => `${customers} ${level}`,
  stakeNote: 'The range assumes that customers leave independently of each other.',

  workTitle: 'Who to call first',
  workCapacity: 'I can call this week',
  workCovered: (count: number, customers: string, money: string) =>
    count === 1
      ? `This customer holds ${money} of the revenue at risk.`
      : `These ${customers} customers hold ${money} of the revenue at risk.`,
  workCoveredLeavers: (count: number, customers: string, leavers: string) =>
    count === 1
      ? `Chance that this customer leaves: ${leavers}.`
      : `Of these ${customers} customers, ${leavers} are likely to leave.`,
  workView: 'Show',
  workToDo: 'To call',
  workStatusOpen: 'Open',
  workStatusInProgress: 'In progress',
  workStatusDone: 'Done',
  workStatusDismissed: 'Dismissed',
  workSnoozed: 'Snoozed',
  workSort: 'Order',
  workByRevenue: 'Revenue at risk',
  workByProbability: 'Probability',
  workEmpty: 'Nobody is left to call.',
  workEmptyView: 'No customers here.',
  workWhy: 'Why',
  workStatusOf: (customer: string) => `Status of ${customer}`,
  workOutcomeOf: (customer: string) => `What became of ${customer}`,
  workLeft: 'Left',
  workStayed: 'Stayed',
  workWrong: 'Score is wrong',
  workDetailsOf: (customer: string) => `Note, owner and reasons for ${customer}`,
  workDetails: 'Details',
  workNote: 'Note',
  workOwner: 'Owner',
  workSnooze: 'Snooze',
  workSnoozeNot: 'Not snoozed',
  workSnoozeDays: (count: number, days: string) => `${days} ${count === 1 ? 'day' : 'days'}`,
  workSnoozedUntil: (date: string) => `until ${date}`,
  workSave: 'Save',
  workSaved: (customer: string) => `Saved for ${customer}.`,
  workMarked: (customer: string, what: string) => `${customer}: ${what}.`,
  workUndo: 'Undo',
  workUndoOf: (customer: string) => `Undo for ${customer}`,
  workUndone: (customer: string) => `Undone for ${customer}.`,
  workConflict: 'Somebody else has changed this customer meanwhile. The list has been loaded again.',
  workAll: (customers: string) => `Show all ${customers}`,
  workFewer: 'Show fewer',

  changesTitle: 'What changed',
  changesSince: (date: string) => `Since ${date}`,
  changesFirst: 'This is the first upload. After the next one you see here who is newly at risk, and why.',
  changesNewly: 'Newly at risk',
  changesRecovered: 'Recovered',
  changesGone: 'Gone',
  changesJoined: 'New customers',
  changesStill: 'Still at risk',
  changesKind: 'Kind of change',
  changesNone: 'Nobody.',
  changesFromTo: (before: string, after: string) => `${before} → ${after}`,
  changesReason: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
  changesUnknown: 'unknown',
  changesWereAt: (share: string) => `was at ${share}`,
  changesAreAt: (share: string) => `is at ${share}`,

  trendTitle: 'Trend',
  trendOne: 'After the second upload you see here how the revenue at risk develops.',
  trendRevenue: 'Revenue at risk',
  trendLeavers: 'Expected leavers',
  trendDate: 'Date',
  trendSummary: (uploads: string, first: string, last: string) => `${uploads} uploads: from ${first} to ${last}.`,

  segmentsTitle: 'Where the risk is',
  segmentsBy: 'By',
  segmentsNone: 'The file has no plan, country or other column by which customers can be divided.',
  segmentsEmpty: 'Without a value',
  segmentsOther: 'All others',
  segmentsShare: (share: string) => `${share} average risk`,
  segmentsFilter: (value: string) => `Show only the customers with ${value}`,
  segmentsChosen: (column: string, value: string) => `${column}: ${value}`,
  segmentsClear: 'Show all customers',

  driversTitle: 'Why customers leave',
  driversLead: 'What raises or lowers the risk, over all customers.',
  driversRaises: 'raises the risk',
  driversLowers: 'lowers the risk',
  driversLeavers: (count: number, leavers: string) => `${leavers} ${count === 1 ? 'customer' : 'customers'}`,
  driversField: 'Reason',
  driversEffect: 'Leavers that it adds',

  asTable: 'Show as a table',
  asChart: 'Show as a chart',

  allTitle: 'All customers',
  allColumns: 'Columns',
  allExport: 'Save what is shown (CSV)',
  allPrint: 'Print',

  riskTitle: 'Churn risk',
  riskUnknown: 'This customer has not been scored yet.',
  riskWithin: (share: string, days: string) => `${share} within ${days} days`,
  riskHistory: 'History',
  riskHistorySummary: (scores: string, first: string, last: string) => `${scores} scores: from ${first} to ${last}.`,
  riskAsOf: (date: string) => `As of ${date}`,
  riskBadge: (level: string, share: string) => `Churn risk: ${level}, ${share}`,
} as const;

type Text<T> = T extends (...args: infer A) => string ? (...args: A) => string : string;
export type OverviewMessages = { readonly [K in keyof typeof overviewEn]: Text<(typeof overviewEn)[K]> };
