import type { InLanguages } from './language.ts';

const nl = {
  title: 'Jullie gegevens',
  kept: 'Bewaarde imports',
  keptWhat: 'Verwijder je een import, dan verdwijnen de posts die alleen daarin stonden. Je eigen formats blijven.',
  imported: (day: string) => `geïmporteerd op ${day}`,
  askAgain: 'Anders lezen',
  notKept: (file: string) =>
    `Van ${file} is hier niets meer te kiezen: het bestand zelf is niet bewaard. Verwijder de import en zet het bestand opnieuw neer.`,
  removeTitle: 'Deze import verwijderen?',
  removeWhat: (file: string, what: string) =>
    `${file}, ${what}. Het bestand op je computer blijft staan. Je kunt het later opnieuw neerzetten.`,
  zone: 'Tijdzone van het team',
  zoneWhat: 'Voor exports zonder eigen tijdzone, en om te weten wanneer een maand begint.',
  exportCsv: 'Exporteren als CSV',
  exportCsvWhat:
    'Alle posts in één tabel, voor een rekenprogramma of om later weer in Postproof te zetten. De formats staan erbij.',
  erase: 'Alles wissen',
  eraseTitle: 'Alles in Postproof wissen?',
  eraseWhat:
    'Alle imports, formats en slides verdwijnen uit Postproof, ook de maanden in het archief. Je exportbestanden zelf blijven op je computer staan. Dit kun je niet terugdraaien.',
};

export const DATA_SCREEN: InLanguages<typeof nl> = {
  nl,
  da: {
    title: 'Jeres data',
    kept: 'Importerede filer',
    keptWhat: 'Fjerner du en fil, forsvinder de opslag, der kun stod i den. Jeres egne formater bevares.',
    imported: (day) => `importeret ${day}`,
    askAgain: 'Læs på en anden måde',
    notKept: (file) =>
      `Der er ikke mere at vælge for ${file}: selve filen er ikke gemt her. Fjern den fra listen, og læg filen ind igen.`,
    removeTitle: 'Fjern denne fil fra Postproof?',
    removeWhat: (file, what) => `${file}, ${what}. Filen bliver liggende på din computer. Du kan lægge den ind igen senere.`,
    zone: 'Teamets tidszone',
    zoneWhat: 'Bruges til filer uden egen tidszone og til at afgøre, hvornår en måned begynder.',
    exportCsv: 'Eksportér som CSV',
    exportCsvWhat: 'Alle opslag i én tabel, til et regneark eller til at lægge ind i Postproof igen senere. Formaterne er med.',
    erase: 'Slet alt',
    eraseTitle: 'Slet alt i Postproof?',
    eraseWhat:
      'Alle importerede opslag, formater og slides forsvinder fra Postproof, også månederne i arkivet. Selve eksportfilerne bliver liggende på computeren. Det kan ikke fortrydes.',
  },
  en: {
    title: 'Your data',
    kept: 'Kept imports',
    keptWhat: 'When you remove an import, the posts that were only in there disappear. Your own formats stay.',
    imported: (day) => `imported ${day}`,
    askAgain: 'Read it another way',
    notKept: (file) =>
      `There is nothing more to choose for ${file}: the file itself is not kept here. Remove the import and drop the file again.`,
    removeTitle: 'Remove this import?',
    removeWhat: (file, what) => `${file}, ${what}. The file on your computer stays. You can drop it again later.`,
    zone: "The team's time zone",
    zoneWhat: 'For exports without a time zone of their own, and to know when a month begins.',
    exportCsv: 'Export as CSV',
    exportCsvWhat:
      'All posts in one table, for a spreadsheet program or to put back into Postproof later. The formats are in it.',
    erase: 'Erase everything',
    eraseTitle: 'Erase everything in Postproof?',
    eraseWhat:
      'All imports, formats and slides disappear from Postproof, and so do the months in the archive. Your export files themselves stay on your computer. This cannot be undone.',
  },
};
