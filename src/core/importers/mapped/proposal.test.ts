import { describe, expect, it } from 'vitest';
import { trialTable } from '../../../../tests/importers/trial-reading.ts';
import type { Table } from '../../tables/table.ts';
import { proposeMapping } from './proposal.ts';

/** A table written as a text with `;` between the cells. */
function table(text: string, file = 'tabel.csv'): Table {
  const [header = '', ...rows] = text.trim().split('\n');
  return trialTable(
    header.split(';').map((cell) => cell.trim()),
    rows.map((row) => row.split(';').map((cell) => cell.trim())),
    file,
  );
}

/** `datum=publishedAt bereik=reach?`: what was proposed, with a mark for what is no more than likely (?) or a guess (??). */
function proposed(text: string, file?: string): string {
  const { columns } = proposeMapping(table(text, file));
  const marks = { sure: '', likely: '?', guess: '??', none: '' };
  return columns
    .filter(({ meaning }) => meaning !== 'unused')
    .map(({ key, meaning, sureness }) => `${key}=${meaning}${marks[sureness]}`)
    .join(' ');
}

const questions = (text: string, file?: string): string[] => proposeMapping(table(text, file)).questions.map(({ is }) => is);

describe('a proposal from words and values', () => {
  it('reads Danish semicolons with decimal commas', () => {
    const text = `
Dato;Opslag;Link;Rækkevidde;Visninger;Reaktioner;Kommentarer;Delinger;Klik på link;Engagement rate
14.03.2026 09.15;Nye stole på biblioteket;https://www.facebook.com/by/posts/122188000000001;1.204;2.310;45;3;2;17;4,15 %
02.04.2026 12.00;Havnen er åben igen;https://www.facebook.com/by/posts/122188000000002;980;1.411;21;1;0;9;2,2 %`;
    expect(proposed(text)).toBe(
      'dato=publishedAt opslag=text link=permalink rækkevidde=reach visninger=views reaktioner=reactions kommentarer=comments delinger=shares klik pa link=linkClicks',
    );
    const { mapping } = proposeMapping(table(text));
    expect(mapping).toMatchObject({ decimalSign: ',', dayOrder: 'day-first', platform: 'facebook', zone: 'team' });
    expect(questions(text)).toEqual(['channel']);
  });

  it.each([
    [
      'de',
      'Datum;Beitrag;Reichweite;Impressionen;Gefällt mir;Kommentare;Geteilt;Klicks',
      'text reach impressions reactions comments shares clicks',
    ],
    [
      'fr',
      'Date de publication;Texte;Portée;Impressions;J’aime;Commentaires;Partages;Clics',
      'text reach impressions reactions comments shares clicks',
    ],
    [
      'es',
      'Fecha;Mensaje;Alcance;Impresiones;Me gusta;Comentarios;Compartidos;Clics',
      'text reach impressions reactions comments shares clicks',
    ],
    [
      'it',
      'Data;Messaggio;Copertura;Impressioni;Mi piace;Commenti;Condivisioni;Clic',
      'text reach impressions reactions comments shares clicks',
    ],
    [
      'sv',
      'Datum;Inlägg;Räckvidd;Exponeringar;Gilla-markeringar;Kommentarer;Delningar;Klick',
      'text reach impressions reactions comments shares clicks',
    ],
    [
      'nb',
      'Dato;Innlegg;Rekkevidde;Eksponeringer;Reaksjoner;Kommentarer;Delinger;Klikk',
      'text reach impressions reactions comments shares clicks',
    ],
    [
      'pl',
      'Data publikacji;Treść;Zasięg;Wyświetlenia;Reakcje;Komentarze;Udostępnienia;Kliknięcia',
      'text reach impressions reactions comments shares clicks',
    ],
    [
      'pt',
      'Data de publicação;Mensagem;Alcance;Impressões;Curtidas;Comentários;Compartilhamentos;Cliques',
      'text reach impressions reactions comments shares clicks',
    ],
    [
      'nl',
      'Gepubliceerd op;Bericht;Bereik;Vertoningen;Vind-ik-leuks;Opmerkingen;Gedeeld;Kliks',
      'text reach impressions reactions comments shares clicks',
    ],
    [
      'en',
      'Published at;Caption;Reach;Impressions;Likes;Comments;Shares;Clicks',
      'text reach impressions reactions comments shares clicks',
    ],
  ])('knows the words of %s', (_language, header, meanings) => {
    const rows =
      '2026-03-14 09:15;Een lange zin over de nieuwe brug;1204;2310;45;3;2;17\n2026-04-02 12:00;Nog een zin over de markt;980;1411;21;1;0;9';
    const { columns } = proposeMapping(table(`${header}\n${rows}`));
    expect(columns.map(({ meaning }) => meaning).join(' ')).toBe(`publishedAt ${meanings}`);
  });

  it('makes one moment of a day and an hour', () => {
    const text = `
Publishing date;Publishing time;Message;Link;Impressions;Reach;Reactions;Comments;Shares;Clicks
13/10/2026;2:05 PM;Vraag van de week: welke brug?;https://x.com/stad/status/1845369000000000000;300;200;12;4;1;8
14/10/2026;9:15 AM;De markt is weer open vandaag;https://x.com/stad/status/1845731000000000000;310;210;9;1;0;3`;
    expect(proposed(text)).toBe(
      'publishing date=day publishing time=time message=text link=permalink impressions=impressions reach=reach reactions=reactions comments=comments shares=shares clicks=clicks',
    );
    // The links name the account.
    expect(questions(text)).toEqual([]);
  });

  it('knows a newsletter, and asks where it belongs', () => {
    const text = `
Campaign;Subject line;Sent at;Recipients;Opens;Unique opens;Open rate;Clicks;Unsubscribes
Nieuws 41;Dit gebeurt er in oktober in de stad;2026-10-01 08:00;5120;3411;2210;43.2%;391;4
Nieuws 42;Wegwerkzaamheden, en een nieuwe bibliotheek;2026-10-15 08:00;5131;3502;2288;44.6%;412;7`;
    expect(proposed(text)).toContain('subject line=text sent at=publishedAt opens=views unique opens=reach clicks=clicks');
    expect(questions(text)).toEqual(['platform', 'channel']);
  });

  it('reads a table of which it knows no word, from sums and shapes', () => {
    const rows = Array.from({ length: 8 }, (_, i) => {
      const [a, b, c] = [40 + i * 3, 5 + (i % 4), 2 + (i % 3)];
      return `2026-10-${10 + i} 09:00;Lause numero ${i} joka kertoo kaupungista;https://www.instagram.com/p/DPabcdefgh${i}/;${b};${a};${c};${a + b + c};${900 + i * 31}`;
    });
    const text = `aaa;bbb;ccc;ddd;eee;fff;ggg;hhh\n${rows.join('\n')}`;
    expect(proposed(text)).toBe('aaa=publishedAt? bbb=text?? ccc=permalink? ddd=comments?? eee=reactions?? fff=shares??');
    expect(proposeMapping(table(text)).mapping.platform).toBe('instagram');
  });

  it('takes a spreadsheet’s serial numbers for dates only where a word says so', () => {
    const text = 'Datum;Bereik;Teller\n45993,61;45990;45991\n45994,5;45100;45001';
    expect(proposed(text)).toBe('datum=publishedAt bereik=reach');
  });

  it('finds posts by a tool without its name: accounts, networks and kinds', () => {
    const text = `
Account;Network;Type;Post;Posted;Views;Likes;Replies;Reposts
Stad A;Mastodon;Photo;De molen draait weer na een jaar;2026-10-03T09:00:00Z;400;12;3;5
Stad A;Bluesky;Text;Wie weet waar deze foto is gemaakt?;2026-10-04T19:30:00Z;210;31;14;2
Stad A;Mastodon;Text;Het zwembad gaat een uur eerder open;2026-10-05T07:00:00Z;180;4;0;1`;
    expect(proposed(text)).toBe(
      'account=channelName network=platform type=kind post=text posted=publishedAt views=views likes=reactions replies=comments reposts=shares',
    );
    expect(questions(text)).toEqual([]);
  });
});

describe('words that mean two things', () => {
  const rows = (link: string) =>
    Array.from({ length: 3 }, (_, i) => `2026-10-0${i + 1} 10:00;${link}${i};${900 + i};${20 + i};${3 + i}`).join('\n');

  it('are impressions on X and views elsewhere', () => {
    const header = 'Datum;Link;Weergaven;Vind-ik-leuks;Antwoorden\n';
    expect(proposed(header + rows('https://x.com/stad/status/184536900000000000'))).toContain('weergaven=impressions?');
    expect(proposed(header + rows('https://www.instagram.com/p/DPabcdefgh'))).toContain('weergaven=views');
  });

  it('are thumbnails on YouTube', () => {
    const header = 'Datum;Link;Impressions;Likes;Comments\n';
    expect(proposed(header + rows('https://www.youtube.com/watch?v=abcdefghij'))).toContain('impressions=thumbnailImpressions');
  });

  it('are reactions beside comments, and comments beside likes', () => {
    expect(
      proposed(`Datum;Link;Bereik;Reacties;Opmerkingen\n${rows('https://www.facebook.com/a/posts/12218800000000')}`),
    ).toContain('reacties=reactions opmerkingen=comments');
    expect(proposed(`Datum;Link;Bereik;Likes;Reacties\n${rows('https://www.facebook.com/a/posts/12218800000000')}`)).toContain(
      'likes=reactions reacties=comments',
    );
  });
});

describe('questions', () => {
  const dates = (...cells: readonly string[]): string =>
    `Datum;Bericht;Bereik\n${cells.map((cell, i) => `${cell};Een zin over de nieuwe brug ${i};${100 + i}`).join('\n')}`;

  it('asks for the day only where every value leaves it open', () => {
    expect(questions(dates('03/04/2026', '05/06/2026', '02/01/2026'))).toContain('day-order');
    expect(questions(dates('03/04/2026', '15/06/2026'))).not.toContain('day-order');
    expect(questions(dates('03.04.2026', '05.06.2026'))).not.toContain('day-order');
    expect(questions(dates('05/05/2026', '06/06/2026'))).not.toContain('day-order');
    expect(questions(dates('2026-04-03', '2026-06-05'))).not.toContain('day-order');
  });

  it('lets the order of the rows and the day of the export answer', () => {
    const rising = dates('01/10/2026', '02/10/2026', '04/10/2026', '05/10/2026', '07/10/2026', '09/10/2026', '01/11/2026');
    expect(proposeMapping(table(rising)).mapping.dayOrder).toBe('day-first');
    const late = table(dates('03/10/2026', '04/09/2026'));
    expect(proposeMapping(late, Date.UTC(2026, 3, 30)).mapping.dayOrder).toBe('month-first');
  });

  it('asks for the decimal sign only where all is such as 1.234, and takes a thousand for likelier', () => {
    const text = 'Datum;Bericht;Bereik\n2026-10-03;Een zin over de brug;1.234\n2026-10-04;Een zin over de markt;2.017';
    expect(proposeMapping(table(text)).questions).toContainEqual({ is: 'decimal-sign', example: '1.234', likelier: ',' });
    expect(questions(text.replace('2.017', '2.017,5'))).not.toContain('decimal-sign');
    expect(questions(text.replace('2.017', '1.112.017'))).not.toContain('decimal-sign');
  });

  it('knows what cannot be read at all', () => {
    expect(proposeMapping(table('Naam;Bereik\nEen;12\nTwee;13')).lacks).toBe('date');
    expect(proposeMapping(table('Datum;Bericht\n2026-10-03;Een zin over de brug')).lacks).toBe('metric');
  });
});
