import type { LookAlikeId } from '../core/importers/contract.ts';
import type { InLanguages } from './language.ts';

/** What it is, why there are no posts in it, and which download to take instead. */
export const LOOK_ALIKE_TEXTS: InLanguages<Readonly<Record<LookAlikeId, string>>> = {
  nl: {
    'x/account-per-day': 'Dit zijn de cijfers van je X-account per dag, geen posts. Download bij X: Analytics, Content.',
    'x/video-overview': 'Dit is het video-overzicht van X, geen lijst van posts. Download bij X: Analytics, Content.',
    'tiktok/account-per-day':
      'Dit zijn de cijfers van je TikTok-account per dag, geen posts. Download in TikTok Studio: Analytics, Content.',
    'tiktok/followers': 'Dit zijn je volgers op TikTok per dag, geen posts. Download in TikTok Studio: Analytics, Content.',
    'tiktok/audience': 'Dit is je publiek op TikTok, geen posts. Download in TikTok Studio: Analytics, Content.',
    'youtube/per-day':
      'Dit zijn de cijfers van je YouTube-kanaal per dag, geen video’s. Kies in YouTube Studio het tabblad Content en neem het bestand met de tabel.',
    'youtube/breakdown':
      'Dit is een uitsplitsing van YouTube (verkeersbron, leeftijd of plaats), geen video’s. Kies in YouTube Studio het tabblad Content.',
    'linkedin/page-per-day':
      'Dit zijn de cijfers van je LinkedIn-pagina per dag, geen posts. Download bij LinkedIn: Analytics, Content, Exporteren.',
    'linkedin/followers':
      'Dit zijn de volgers van je LinkedIn-pagina, geen posts. Download bij LinkedIn: Analytics, Content, Exporteren.',
    'linkedin/visitors':
      'Dit zijn de bezoekers van je LinkedIn-pagina, geen posts. Download bij LinkedIn: Analytics, Content, Exporteren.',
    'linkedin/competitors':
      'Dit vergelijkt je LinkedIn-pagina met die van anderen: aantallen per pagina, geen posts. Download bij LinkedIn: Analytics, Content, Exporteren.',
    'meta/account-per-day':
      'Dit zijn de cijfers van je pagina per dag, geen posts. Kies in Meta Business Suite: Statistieken, Content, Exporteren.',
    'meta/audience':
      'Dit is je publiek op Facebook of Instagram, geen posts. Kies in Meta Business Suite: Statistieken, Content, Exporteren.',
    'meta/ads-manager':
      'Dit zijn advertenties uit Advertentiebeheer, geen posts. Kies in Meta Business Suite: Statistieken, Content, Exporteren.',
    'sprout/profiles': 'Dit zijn de cijfers per profiel uit Sprout Social, geen posts. Kies het rapport Post Performance.',
    'hootsuite/account-metrics': 'Dit zijn de accountcijfers uit Hootsuite, geen posts. Neem een rapport met de posttabel.',
    'fanpagekarma/profiles': 'Dit zijn profielen uit Fanpage Karma, geen posts. Exporteer de tabel met posts.',
    'metricool/account-per-day':
      'Dit zijn de cijfers van je account per dag uit Metricool, geen posts. Exporteer bij Analytics de lijst met posts.',
    'metricool/planner': 'Dit is een planning van Metricool, nog zonder resultaten. Exporteer de posts bij Analytics.',
    'planner/template':
      'Dit is een planning: posts die nog geplaatst moeten worden, zonder resultaten. Download de export van het kanaal zelf, of de posts bij Analytics van je planner.',
    'google-analytics':
      'Dit komt uit Google Analytics: bezoek aan je website, geen posts. Download de export van het kanaal zelf.',
  },
  da: {
    'x/account-per-day': 'Det er tallene for jeres X-konto pr. dag, ikke opslag. Hent i stedet hos X: Analytics, Content.',
    'x/video-overview': 'Det er videooversigten fra X, ikke en liste over opslag. Hent i stedet hos X: Analytics, Content.',
    'tiktok/account-per-day':
      'Det er tallene for jeres TikTok-konto pr. dag, ikke opslag. Hent i stedet i TikTok Studio: Analytics, Content.',
    'tiktok/followers': 'Det er jeres følgere på TikTok pr. dag, ikke opslag. Hent i stedet i TikTok Studio: Analytics, Content.',
    'tiktok/audience': 'Det er jeres publikum på TikTok, ikke opslag. Hent i stedet i TikTok Studio: Analytics, Content.',
    'youtube/per-day':
      'Det er tallene for jeres YouTube-kanal pr. dag, ikke videoer. Vælg fanen Indhold i YouTube Studio, og tag filen med tabellen.',
    'youtube/breakdown':
      'Det er en opdeling fra YouTube (trafikkilde, alder eller sted), ikke videoer. Vælg fanen Indhold i YouTube Studio.',
    'linkedin/page-per-day':
      'Det er tallene for jeres LinkedIn-side pr. dag, ikke opslag. Hent i stedet hos LinkedIn: Analytics, Indhold, Eksportér.',
    'linkedin/followers':
      'Det er følgerne på jeres LinkedIn-side, ikke opslag. Hent i stedet hos LinkedIn: Analytics, Indhold, Eksportér.',
    'linkedin/visitors':
      'Det er de besøgende på jeres LinkedIn-side, ikke opslag. Hent i stedet hos LinkedIn: Analytics, Indhold, Eksportér.',
    'linkedin/competitors':
      'Det sammenligner jeres LinkedIn-side med andres: tal pr. side, ikke opslag. Hent i stedet hos LinkedIn: Analytics, Indhold, Eksportér.',
    'meta/account-per-day':
      'Det er tallene for jeres side pr. dag, ikke opslag. Vælg i Meta Business Suite: Indblik, Indhold, Eksportér.',
    'meta/audience':
      'Det er jeres publikum på Facebook eller Instagram, ikke opslag. Vælg i Meta Business Suite: Indblik, Indhold, Eksportér.',
    'meta/ads-manager':
      'Det er annoncer fra Annonceadministration, ikke opslag. Vælg i Meta Business Suite: Indblik, Indhold, Eksportér.',
    'sprout/profiles': 'Det er tallene pr. profil fra Sprout Social, ikke opslag. Vælg rapporten Post Performance.',
    'hootsuite/account-metrics': 'Det er kontotallene fra Hootsuite, ikke opslag. Tag en rapport med tabellen over opslag.',
    'fanpagekarma/profiles': 'Det er profiler fra Fanpage Karma, ikke opslag. Eksportér tabellen med opslag.',
    'metricool/account-per-day':
      'Det er tallene for jeres konto pr. dag fra Metricool, ikke opslag. Eksportér listen med opslag under Analytics.',
    'metricool/planner': 'Det er en plan fra Metricool, endnu uden resultater. Eksportér opslagene under Analytics.',
    'planner/template':
      'Det er en plan: opslag, der først skal udgives, uden resultater. Hent eksporten fra selve kanalen, eller opslagene under Analytics i jeres planlægningsværktøj.',
    'google-analytics': 'Det kommer fra Google Analytics: besøg på jeres website, ikke opslag. Hent eksporten fra selve kanalen.',
  },
  en: {
    'x/account-per-day': 'These are the numbers of your X account per day, not posts. At X, download Analytics, Content.',
    'x/video-overview': 'This is the video overview of X, not a list of posts. At X, download Analytics, Content.',
    'tiktok/account-per-day':
      'These are the numbers of your TikTok account per day, not posts. In TikTok Studio, download Analytics, Content.',
    'tiktok/followers': 'These are your TikTok followers per day, not posts. In TikTok Studio, download Analytics, Content.',
    'tiktok/audience': 'This is your audience on TikTok, not posts. In TikTok Studio, download Analytics, Content.',
    'youtube/per-day':
      'These are the numbers of your YouTube channel per day, not videos. In YouTube Studio choose the Content tab and take the file with the table.',
    'youtube/breakdown':
      'This is a YouTube breakdown (traffic source, age or place), not videos. In YouTube Studio choose the Content tab.',
    'linkedin/page-per-day':
      'These are the numbers of your LinkedIn page per day, not posts. At LinkedIn, download Analytics, Content, Export.',
    'linkedin/followers':
      'These are the followers of your LinkedIn page, not posts. At LinkedIn, download Analytics, Content, Export.',
    'linkedin/visitors':
      'These are the visitors of your LinkedIn page, not posts. At LinkedIn, download Analytics, Content, Export.',
    'linkedin/competitors':
      'This compares your LinkedIn page with those of others: totals per page, not posts. At LinkedIn, download Analytics, Content, Export.',
    'meta/account-per-day':
      'These are the numbers of your page per day, not posts. In Meta Business Suite choose Insights, Content, Export.',
    'meta/audience':
      'This is your audience on Facebook or Instagram, not posts. In Meta Business Suite choose Insights, Content, Export.',
    'meta/ads-manager': 'These are ads from Ads Manager, not posts. In Meta Business Suite choose Insights, Content, Export.',
    'sprout/profiles': 'These are numbers per profile from Sprout Social, not posts. Choose the Post Performance report.',
    'hootsuite/account-metrics': 'These are account metrics from Hootsuite, not posts. Take a report with the posts table.',
    'fanpagekarma/profiles': 'These are profiles from Fanpage Karma, not posts. Export the table of posts.',
    'metricool/account-per-day':
      'These are the numbers of your account per day from Metricool, not posts. Under Analytics, export the list of posts.',
    'metricool/planner': 'This is a Metricool plan, without results yet. Export the posts under Analytics.',
    'planner/template':
      'This is a plan: posts that are still to be published, without results. Download the export of the channel itself, or the posts under Analytics in your planner.',
    'google-analytics':
      'This is from Google Analytics: visits to your website, not posts. Download the export of the channel itself.',
  },
};
