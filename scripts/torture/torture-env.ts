/** Settings of the processes under test: a campaign is a busier customer than any, and has less patience. */
export const TORTURE_ENV: Readonly<Record<string, string>> = {
  RATE_LIMIT_SCALE: '1000',
  // The shortest: a prediction that nobody works on is found while the campaign still waits.
  SILENT_JOB_MINUTES: '2',
  // What a kill leaves is looked for while the campaign still runs, and not waited for at its end.
  SWEEP_SECONDS: '5',
};
