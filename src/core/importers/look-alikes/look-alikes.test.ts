import { existsSync, readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readTables } from '../../tables/read-tables.ts';
import type { Table } from '../../tables/table.ts';
import { linkedinContent } from '../linkedin/content.ts';
import { linkedinPersonal } from '../linkedin/personal.ts';
import { tiktokContent } from '../tiktok/content.ts';
import { xContent } from '../x/content.ts';
import { xTweets } from '../x/tweets.ts';
import { youtubeTable } from '../youtube/table.ts';
import { LOOK_ALIKE_RECOGNISERS } from './look-alikes.ts';

const real = new URL('../../../../../shared/formats/real/', import.meta.url);
const IMPORTERS = [xTweets, xContent, linkedinContent, linkedinPersonal, tiktokContent, youtubeTable];

function lookAlikesOf(table: Table): string[] {
  return LOOK_ALIKE_RECOGNISERS.filter((lookAlike) => lookAlike.recognise(table)).map((lookAlike) => lookAlike.id);
}
function claimsOf(table: Table): string[] {
  return IMPORTERS.filter((importer) => importer.recognise(table) !== null).map((importer) => importer.id);
}

function tableOf(text: string, file = 'a.csv', preamble: readonly string[] = []): Table {
  const [header = [], ...rows] = Papa.parse(text.trim(), { delimiter: text.includes(';') ? ';' : ',' }).data;
  return { file, place: null, header, rows, preamble, firstRow: 2, remarks: [] };
}

const REAL: Readonly<Record<string, readonly (readonly [claims: string[], lookAlikes: string[]])[]>> = {
  'facebook-en-2015-insights-postlevel-excerpt.csv': [[[], []]],
  'facebook-en-2024-content.csv': [[[], []]],
  'facebook-en-2026-content-resaved-in-excel-excerpt.csv': [[[], []]],
  'facebook-nl-2026-content.csv': [[[], []]],
  'fanpagekarma-en-2024-posts-excerpt.csv': [[[], []]],
  'ga4-en-2021-pages.csv': [[[], ['google-analytics']]],
  'ga4-en-2023-overview.csv': [[[], ['google-analytics']]],
  'hootsuite-en-2026-youtube.xlsx': [
    [[], ['hootsuite/account-metrics']],
    [[], []],
  ],
  'instagram-en-2025-posts-excerpt.csv': [[[], []]],
  'linkedin-en-2024-company_content.xls': [
    [[], ['linkedin/page-per-day']],
    [['linkedin/content'], []],
  ],
  'sprout-en-2025-Post_Performance.csv': [[[], []]],
  'tiktok-en-2026-Content.csv': [[['tiktok/content'], []]],
  'tiktok-en-2026-FollowerHistory.csv': [[[], ['tiktok/followers']]],
  'tiktok-en-2026-Overview.csv': [[[], ['tiktok/account-per-day']]],
  'x-en-2021-daily_tweet_activity_metrics.csv': [[[], ['x/account-per-day']]],
  'x-en-2021-tweet_activity_metrics.csv': [[['x/tweets'], []]],
  'x-en-2025-account_analytics_content.csv': [[['x/content'], []]],
  'x-en-2025-account_overview_analytics.csv': [[[], ['x/account-per-day']]],
  'youtube-de-2021-Tabellendaten.csv': [[['youtube/table'], []]],
  'youtube-en-2023-Table_data.csv': [[['youtube/table'], []]],
  'youtube-en-2025-Date.csv': [[[], ['youtube/per-day']]],
  'youtube-en-2025-Table_data.csv': [[['youtube/table'], []]],
  'youtube-en-2026-Totals.csv': [[[], ['youtube/per-day']]],
};

describe.runIf(existsSync(real))('real files', () => {
  it.each(existsSync(real) ? readdirSync(real) : [])('%s is claimed by its own and by nobody else', async (name) => {
    // Under another name: what a file is called decides nothing.
    const read = await readTables(`export.${name.split('.').at(-1)}`, new Uint8Array(readFileSync(new URL(name, real))));
    if ('refusal' in read) throw new Error(read.refusal.code);
    const found = read.tables.map((table) => [claimsOf(table), lookAlikesOf(table)]);
    if (REAL[name] !== undefined) expect(found).toEqual(REAL[name]);
  });
});

const METRICS_NL = [
  'Datum,Weergaven (spontaan),Weergaven (gesponsord),Weergaven (totaal),Unieke weergaven (spontaan),Klikken (spontaan),Klikken (gesponsord),Klikken (totaal),Reacties (spontaan),Reacties (gesponsord),Reacties (totaal),Commentaren (spontaan),Commentaren (gesponsord),Commentaren (totaal),Reposts (spontaan),Reposts (gesponsord),Reposts (totaal),Interactiepercentage (spontaan),Interactiepercentage (gesponsord),Interactiepercentage (totaal)',
  '01/29/2023,2,0,2,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0',
].join('\n');

const MADE: readonly (readonly [id: string, what: string, table: Table])[] = [
  [
    'x/account-per-day',
    'X per day in Dutch',
    tableOf(
      'Date,Weergaven,Vind-ik-leuks,Interacties,Bladwijzers,Deelacties,Nieuwe volgers,Ontvolgen,Antwoorden,Reposts,Profielbezoeken,Create Post,Videoweergaven,Mediaweergaven\n"Tue, Aug 26, 2025",444,4,29,0,0,1,0,6,0,4,0,0,0',
    ),
  ],
  [
    'x/account-per-day',
    'X per day, days turned by a spreadsheet program',
    tableOf(
      'Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,Profile visits,Create Post,Video views,Media views\n8/26/2025,444,4,29,0,0,1,0,6,0,4,0,0,0',
    ),
  ],
  [
    'x/video-overview',
    'X videos',
    tableOf(
      'Date,Views,Watch Time (ms),Completion Rate,Average watch time (ms)\n"Sat, Aug 1, 2026",3,4000,12.50,1300\n,,,,\nYour videos,,,\nUploaded on:,Video ID,Video title,Views,Duration,Video Link',
    ),
  ],
  [
    'tiktok/account-per-day',
    'TikTok viewers',
    tableOf('Date,Total Viewers,New Viewers,Returning Viewers\n28 februari,3,undefined,1'),
  ],
  ['tiktok/audience', 'TikTok gender', tableOf('Gender,Distribution\nMale,30%\nFemale,70%')],
  [
    'youtube/per-day',
    'the chart, German',
    tableOf(
      'Datum,Video,Videotitel,Veröffentlichungszeitpunkt des Videos,Aufrufe\n2021-01-01,abcdefghijk,Titel,"Aug 19, 2011",3',
    ),
  ],
  [
    'youtube/per-day',
    'totals in a language that nobody listed',
    tableOf('Päivämäärä,Katselukerrat\n2026-01-01,3', 'Sisältö 2026-01-01_2026-01-31 Kaupunki.zip'),
  ],
  [
    'youtube/breakdown',
    'traffic source',
    tableOf('Traffic source,Views,Watch time (hours),Average view duration\nTotal,30,1.2,0:01:00\nExternal,3,0.2,0:01:00'),
  ],
  [
    'youtube/per-day',
    'the chart outside its zip, Finnish',
    tableOf('Päivämäärä,Sisältö,Videon nimi,Julkaisuaika,Kesto,Katselukerrat\n2026-01-01,abcdefghijk,Tori,"Aug 19, 2011",60,3'),
  ],
  [
    'linkedin/competitors',
    'competitors',
    tableOf(
      'Page,Total followers,New followers,Total post engagements,Total posts\nGemeente Voorbeeld,"12,034",31,410,12\nGemeente Anders,"9,001",12,300,9',
    ),
  ],
  [
    'linkedin/competitors',
    'competitors in a language that nobody listed, by the name that LinkedIn gives',
    tableOf('Side,Følgere,Nye følgere\nBy,12,3', 'gemeente-voorbeeld_competitor_analytics_1706540000000.xls'),
  ],
  [
    'metricool/account-per-day',
    'Metricool per day',
    tableOf(
      'Date;Followers;Gained followers;Lost followers;Posts;Impressions;Reach;Interactions\n01/04/2024;2.345;12;-3;2;100;90;12',
    ),
  ],
  ['planner/template', 'a queue of Buffer', tableOf('Text,Image URL,Tags,Posting Time\nKom langs,,,2026-11-30 10:00')],
  [
    'planner/template',
    'posts to come at Meta',
    tableOf('Title,Description,Scheduled publish time\nKom langs,Zaterdag,12/30/2026 10:00'),
  ],
  ['youtube/per-day', 'totals, Dutch', tableOf('Datum,Weergaven\n2026-01-01,3')],
  [
    'youtube/breakdown',
    'traffic source, Danish',
    tableOf('Trafikkilde,Visninger,Seertid (timer),Abonnenter,Klikrate (%)\nI alt,3,0.2,1,4.2\nEkstern,3,0.2,1,4.2'),
  ],
  [
    'youtube/breakdown',
    'viewer age, Dutch',
    tableOf('Leeftijd,Weergaven (%),Kijktijd (uren) (%)\n18-24,24.1,25.9\n25-34,75.9,74.1'),
  ],
  [
    'linkedin/followers',
    'followers in a language that nobody listed',
    tableOf('Dato,Sponsorerede følgere,Organiske følgere,Inviterede følgere,I alt\n10/01/2026,1,2,0,3\n10/29/2026,0,0,0,0'),
  ],
  [
    'linkedin/visitors',
    'visitors, Spanish, under another name',
    tableOf('Fecha,Vistas (ordenador),Vistas (móvil),Vistas (total),Visitantes (móvil)\n10/29/2026,1,2,3,1'),
  ],
  [
    'google-analytics',
    'Spanish, without its # lines',
    tableOf('Fuente o medio de la sesión,Sesiones,Usuarios activos\ngoogle / organic,4,5'),
  ],
  [
    'meta/ads-manager',
    'Ads Manager, Italian',
    tableOf('Inizio report,Nome della campagna,Risultati,Importo speso (EUR)\n2026-10-01,Fiera,4,12.5'),
  ],
  ['meta/ads-manager', 'Ads Manager, Danish', tableOf('Kampagnenavn,Resultater,Forbrugt beløb (DKK)\nMarked,4,12.5')],
  ['youtube/breakdown', 'viewer age, Portuguese', tableOf('Idade do espectador,Visualizações (%)\n13 a 17 anos,3.2')],
  [
    'youtube/breakdown',
    'city',
    tableOf('City,City name,Views,Watch time (hours)\nTotal,,3,0.1\n0x47c63fb5949a7755,Utrecht,3,0.1'),
  ],
  ['linkedin/page-per-day', 'Statistieken', tableOf(METRICS_NL)],
  ['linkedin/followers', 'Nieuwe volgers', tableOf('Datum,Gesponsord,Spontaan,Auto,Totaal\n01/29/2023,0,2,0,2')],
  [
    'linkedin/followers',
    'New followers',
    tableOf('Date,Sponsored followers,Organic followers,Auto-invited followers,Total followers\n01/29/2023,0,2,0,2'),
  ],
  [
    'linkedin/visitors',
    'Visitor metrics',
    tableOf(
      'Date,Overview page views (desktop),Overview page views (mobile),Overview page views (total),Life page views (desktop),Life page views (mobile),Life page views (total)\n01/29/2023,0,2,2,0,0,0',
    ),
  ],
  [
    'meta/account-per-day',
    'one number of a page, Spanish',
    tableOf('Fecha,Primary\n2025-08-01T00:00:00,20', 'Visualizaciones.csv', ['Visualizaciones']),
  ],
  [
    'meta/audience',
    'audience',
    tableOf('"Age & gender",,\n,Women,Men\n18-24,1.2,3\n25-34,1,1\n35-44,1,1\n45-54,1,1\n"Top cities",,\nUtrecht,3,'),
  ],
  [
    'meta/ads-manager',
    'campaigns',
    tableOf(
      'Reporting starts,Reporting ends,Campaign name,Ad set name,Reach,Impressions,Amount spent (EUR)\n2026-01-01,2026-01-31,Werving,Alle,300,400,12.50',
    ),
  ],
  [
    'sprout/profiles',
    'profiles',
    tableOf(
      'Date,Network,Profile,Audience,Net Audience Growth,Audience Gained,Published Posts (Total),Impressions\n01-01-2025,X,a,3,1,1,2,5',
    ),
  ],
  [
    'hootsuite/account-metrics',
    'account metrics as csv',
    tableOf('Date (GMT),Followers > Social network - X,Post impressions > Social network - Instagram\n2026-04-01,3,4'),
  ],
  [
    'fanpagekarma/profiles',
    'profiles',
    tableOf('Profile;Social network;Fans;Profile-ID;Link;\nGemeente;INSTAGRAM;300;178;https://www.instagram.com/gemeente;'),
  ],
  [
    'metricool/planner',
    'planner',
    tableOf(
      'Text,Date,Time,Draft,Facebook,Instagram,Twitter,LinkedIn,Picture Url 1\nHallo,2026-01-01,12:00,FALSE,TRUE,TRUE,FALSE,FALSE,',
    ),
  ],
  [
    'google-analytics',
    'Spanish preamble',
    tableOf('Día N,Usuarios\n0000,1', 'data-export.csv', [
      '# ----------------------------------------',
      '# Fecha de inicio: 20230101',
    ]),
  ],
  [
    'google-analytics',
    'without its preamble',
    tableOf('Session source / medium,Sessions,Engaged sessions\n(direct) / (none),3,2'),
  ],
];

describe('made tables', () => {
  it.each(MADE)('%s: %s', (id, _, table) => {
    expect(lookAlikesOf(table)).toEqual([id]);
    expect(claimsOf(table)).toEqual([]);
  });

  it('leaves posts alone', () => {
    const posts = [
      tableOf(
        'Date;Profile;Message;Number of comments;Profile-ID;Post-ID;Link;\n24/08/2024;a;b;1;2;3;https://www.instagram.com/p/abc/;',
      ),
      tableOf(
        'Posted At,Caption,Media Type,Post URL,Impressions,Reach,Likes\n"Apr 5, 2024",a,b,https://www.instagram.com/p/abc/,1,2,3',
      ),
      tableOf('Date,Update,Service,Impressions,Reach,Likes\n2024-04-02T08:00:00Z,Hallo,facebook,1,2,3'),
      tableOf(
        'Content,Videotitel,Publicatietijd,Keren bekeken,Kijkduur\nTotaal,,,3,0.1\nabcdefghijk,De raad,"Jan 2, 2024",3,0.1',
      ),
    ];
    expect(posts.map(lookAlikesOf)).toEqual([[], [], [], []]);
  });
});
