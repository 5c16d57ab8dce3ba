import { foldedKey } from '../../base/text.ts';
import type { Table } from '../../tables/table.ts';
import { cellOf } from '../../tables/table.ts';
import type { LookAlike } from '../contract.ts';
import { headerKeys } from './shapes.ts';

/** Reports and explorations of Google Analytics 4: visits to a website, by day, page, source or campaign. */
export const GOOGLE_LOOK_ALIKES: readonly LookAlike[] = [{ id: 'google-analytics', recognise: isGoogleAnalytics }];

const RULE = /^# ?-{8,}/u;
const PERIOD = /^#.*: ?\d{8}$|^# ?\d{8}-\d{8}$/u;
const DIMENSION =
  /^(?:session |first user |sessie|eerste gebruiker|sesion: |fuente (?:o|\/) medio|(?:fuente|medio|campana|grupo de canales)[^,]* (?:de|por) (?:la |predeterminado de la )?sesion|ruta de (?:la )?pagina|sessionskilde|sessionens |kilde\/medie|sitzung|page path|page title|landing page|paginapad|nth day|ne dag|dia n$|event name|gebeurtenisnaam)/u;
const MEASURES: ReadonlySet<string> = new Set(
  [
    'Sessions',
    'Engaged sessions',
    'Engagement rate',
    'Average engagement time per session',
    'Average engagement time',
    'Events per session',
    'Event count',
    'Key events',
    'Conversions',
    'Total revenue',
    'Users',
    'Total users',
    'New users',
    'Active users',
    'Views',
    'Sessies',
    'Gebruikers',
    'Usuarios',
    'Usuarios activos',
    'Sesiones',
    'Sitzungen',
    'Nutzer',
    'Sessioner',
    'Brugere',
    'Sessões',
    'Usuários',
  ].map(foldedKey),
);

// The lines with `#` are translated; their dates are not. A person may have taken them out: then the words must do.
function isGoogleAnalytics(table: Table): boolean {
  const lines = [...table.preamble, ...table.rows.slice(0, 60).map((row) => cellOf(row, 0))].map((line) => line.trim());
  if (lines.some((line) => RULE.test(line) || PERIOD.test(line))) return true;
  const [first = '', ...rest] = headerKeys(table).filter((key) => key !== '');
  return DIMENSION.test(first) && rest.some((key) => MEASURES.has(key));
}
