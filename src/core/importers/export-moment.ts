import type { Zone } from '../base/calendar.ts';
import { endOfDay } from '../base/calendar.ts';

const EPOCH_IN_NAME = /_(1[5-9]\d{11})(?:\D|$)/u;
const META_PERIOD = /[A-Z][a-z]{2}-\d{2}-\d{4}_([A-Z][a-z]{2})-(\d{2})-(\d{4})/u;
const ISO_PERIOD = /\d{4}-?\d{2}-?\d{2}_(\d{4})-?(\d{2})-?(\d{2})/u;
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

export interface ExportEvidence {
  readonly file: string;
  /** The file's own date: for a download the moment of the export. null where it is not known. */
  readonly lastModified: number | null;
  readonly zone: Zone;
}

/**
 * When an export was made, in milliseconds since 1970 UTC: what the platform wrote into the name (LinkedIn), else the file's own
 * date, else the end of the period in the name. null where nothing tells.
 */
export function exportMoment({ file, lastModified, zone }: ExportEvidence): number | null {
  const epoch = EPOCH_IN_NAME.exec(file);
  if (epoch !== null) return Number(epoch[1]);
  return lastModified ?? periodEnd(file, zone);
}

function periodEnd(file: string, zone: Zone): number | null {
  const meta = META_PERIOD.exec(file);
  if (meta !== null) {
    const month = MONTHS.indexOf(meta[1] as string) / 3 + 1;
    return orNull(endOfDay(`${meta[3]}-${String(month).padStart(2, '0')}-${meta[2]}`, zone));
  }
  const iso = ISO_PERIOD.exec(file);
  return iso === null ? null : orNull(endOfDay(`${iso[1]}-${iso[2]}-${iso[3]}`, zone));
}

function orNull(moment: number): number | null {
  return Number.isNaN(moment) ? null : moment;
}
