import { join } from 'node:path';
import { runCampaign, type CampaignOptions, type Figures } from '../campaign.ts';
import { startHosted } from '../hosted-system.ts';
import { startStandalone } from '../standalone-system.ts';
import { drillUnderLoad } from './drill.ts';
import { HOSTED_FAULTS, type HostedDrill } from './faults.ts';
import { mountSmallDisk } from './full-disk.ts';
import { withSystem } from '../with-system.ts';
import type { DrillName } from './names.ts';

export interface DrillsOptions extends Omit<CampaignOptions, 'system'> {
  readonly names: readonly DrillName[];
  readonly secondsOf: (name: DrillName) => number;
  readonly maxRecoveryMs: number;
  readonly env: Readonly<Record<string, string>>;
  readonly keep: boolean;
}

/** One campaign for the faults around API and worker, one after the other, and one for a full disk. */
export async function runDrills(options: DrillsOptions): Promise<Figures[]> {
  const reports: Figures[] = [];
  const hosted = options.names.filter((name) => name !== 'full-disk');
  if (hosted.length > 0) reports.push(await drillHosted(hosted, options));
  if (options.names.includes('full-disk')) {
    const report = await drillFullDisk(options);
    if (report) reports.push(report);
  }
  return reports;
}

async function drillHosted(names: readonly HostedDrill[], options: DrillsOptions): Promise<Figures> {
  return withSystem(await startHosted(options.env), options, (system) => {
    const drills = names.map((name) => ({
      name,
      seconds: options.secondsOf(name),
      begin: () => HOSTED_FAULTS[name](system),
      mayEnd: false,
    }));
    return runCampaign({ ...options, system }, () => drillUnderLoad({ ...options, system, drills }));
  });
}

/** Null where it cannot be tried. */
async function drillFullDisk(options: DrillsOptions): Promise<Figures | null> {
  const disk = await mountSmallDisk();
  if ('refused' in disk) {
    options.say(`full-disk is skipped: ${disk.refused}`);
    return null;
  }
  const standalone = await startStandalone({ env: options.env, dataDir: join(disk.path, 'data') });
  return withSystem(standalone, { ...options, afterwards: () => disk.unmount() }, (system) => {
    const seconds = options.secondsOf('full-disk');
    // PostgreSQL cannot live without room for its log. Its process may then end; its supervisor starts it again.
    const drills = [{ name: 'full-disk' as const, seconds, begin: () => disk.fill(), mayEnd: true }];
    return runCampaign({ ...options, system }, () => drillUnderLoad({ ...options, system, drills }));
  });
}
