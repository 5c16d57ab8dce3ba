const HEADER =
  '"Post ID","Page ID","Page name",Title,Description,"Duration (sec)","Publish time","Caption type",Permalink,"Is crosspost","Is share","Post type",Languages,"Custom labels","Funded content status","Data comment",Date,Views,Reach,"Reactions, Comments and Shares",Reactions,Comments,Shares,"Total clicks","Other Clicks","Matched Audience Targeting Consumption (Photo Click)","Link Clicks","Reach from Organic posts","Reach from Boosted posts","3-second video views","1-minute video views","3-Second viewers","1-minute viewers","3-second video views from Boosted posts","3-second video views from Organic posts","Negative feedback from users: Hide all","Seconds viewed","Average Seconds viewed","Estimated earnings (USD)","Ad impressions"';

const SENTENCES = [
  'Om half vijf is de ploeg al op pad. 🌧️',
  'Welke stoeptegel mag eruit?',
  'De brug gaat drie nachten dicht, ""omrijden"" staat op de kaart.',
  'Kom zaterdag planten op het plein, koffie staat klaar.',
  'Vragen, ideeën of een klacht: we lezen alles.',
];

/**
 * A Facebook export of so many rows in the shape of a wide English one: 40 columns, captions of several lines with emoji. Made by
 * counting, so that two runs read the same text.
 */
export function facebookExport(rows: number): string {
  const lines = [HEADER];
  for (let row = 0; row < rows; row++) lines.push(line(row));
  return `\uFEFF${lines.join('\n')}\n`;
}

/** So many times 100,000 rows, each with an id of its own, as the bytes of one file: more than fits into a string. */
export function longExport(times: number): Uint8Array {
  const body = facebookExport(100_000).slice(1);
  const header = body.slice(0, body.indexOf('\n') + 1);
  const encoder = new TextEncoder();
  const parts = [encoder.encode(header)];
  for (let part = 0; part < times; part++) {
    // The ids begin with 1221, in their own column and in the link.
    const ids = String(1221 + part * 7);
    parts.push(encoder.encode(body.slice(header.length).replace(/^1221|(?<=\n|posts\/)1221(?=\d{14})/gu, ids)));
  }
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function line(row: number): string {
  const at = new Date(Date.UTC(2024, 0, 1) + row * 600_000).toISOString();
  const time = `"${at.slice(5, 7)}/${at.slice(8, 10)}/${at.slice(0, 4)} ${at.slice(11, 16)}"`;
  const text = `"${row % SENTENCES.length}: ${SENTENCES.slice(0, 1 + (row % 3)).join(' ')}\n\n${SENTENCES[row % SENTENCES.length]} #buurt${row % 97}"`;
  const [reactions, comments, shares] = [row % 211, row % 37, row % 13];
  const [other, photo, link] = [row % 53, row % 41, row % 71];
  const id = `${122_100_000_000 + row}000017`;
  return [
    id,
    '100064467291406',
    '"Gemeente Voorbeeld"',
    text,
    '',
    0,
    time,
    'N/A',
    `https://www.facebook.com/voorbeeld/posts/${id}`,
    0,
    0,
    row % 3 === 0 ? 'Links' : 'Photos',
    '',
    '',
    '',
    '',
    'Lifetime',
    900 + (row % 9001),
    600 + (row % 7001),
    reactions + comments + shares,
    reactions,
    comments,
    shares,
    other + photo + link,
    other,
    photo,
    link,
    600 + (row % 7001),
    0,
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
  ].join(',');
}
