/** Videos of the town: day, title, seconds. */
export const VIDEOS: readonly (readonly [day: string, title: string, seconds: number])[] = [
  ['2026-05-12', 'Zo meld je een losse stoeptegel (in 40 seconden)', 41],
  ['2026-05-28', 'Installatie van de nieuwe gemeenteraad, terugkijken', 5412],
  ['2026-06-04', 'Een dag mee met stratenmaker Milan', 184],
  ['2026-06-16', 'Hoe werkt een rioolgemaal? Ahmed legt het uit', 231],
  ['2026-06-25', '"Ik wilde een jaar blijven": Ingrid over 32 jaar vergunningen', 148],
  ['2026-07-09', 'Veilig zwemmen in de Meerplas: let op deze vlaggen', 58],
  ['2026-08-11', 'De kermis wordt opgebouwd: drie dagen in één minuut', 62],
  ['2026-08-27', 'Fiets mee: de veilige route naar het Meercollege', 197],
  ['2026-09-08', 'Afscheid van de oude brug', 276],
  ['2026-09-17', 'Drie dingen die je nooit in de wc moet gooien', 47],
  ['2026-09-29', 'Wat doet de rekenkamer eigenlijk?', 322],
  ['2026-10-14', 'De nieuwe brug: 38 meter in vier nachten', 189],
  ['2026-10-29', 'Pekelientje of Sjaak Strooi? Kies de naam van de strooiwagen', 33],
];
