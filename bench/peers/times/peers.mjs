// Reads articles (a JSON object a line: lang, published, tokens, text) from standard input, runs each peer over them, again and
// again, until its share of processor time is spent, and prints a JSON object a peer: name, tokens read, processor seconds, what was found.
import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import DateTime from '@microsoft/recognizers-text-date-time';
import Units from '@microsoft/recognizers-text-number-with-unit';

const budget = Number(process.argv[2] ?? 10);
const warmUp = budget / 4;
const articles = readFileSync(0, 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line));

const dates = {
  fr: new DateTime.DateTimeRecognizer(DateTime.Culture.French).getDateTimeModel(),
  en: new DateTime.DateTimeRecognizer(DateTime.Culture.English).getDateTimeModel(),
  es: new DateTime.DateTimeRecognizer(DateTime.Culture.Spanish).getDateTimeModel(),
};
const units = Object.fromEntries([['en', Units.Culture.English], ['es', Units.Culture.Spanish]].map(([language, culture]) => {
  const recognizer = new Units.NumberWithUnitRecognizer(culture);
  return [language, [recognizer.getCurrencyModel(), recognizer.getDimensionModel(), recognizer.getAgeModel(), recognizer.getTemperatureModel()]];
}));

const peers = [
  { name: 'chrono-node', reads: language => language in chrono, run: (text, language, day) => chrono[language].parse(text, day).length },
  { name: 'Recognizers-Text dates', reads: language => language in dates, run: (text, language, day) => dates[language].parse(text, day).length },
  {
    name: 'Recognizers-Text units',
    reads: language => language in units,
    run: (text, language) => units[language].reduce((sum, model) => sum + model.parse(text).length, 0),
  },
];

const seconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

function measure(peer, limit) {
  const result = { name: peer.name, tokens: 0, seconds: 0, found: 0, refused: 0 };
  const readable = articles.filter(article => peer.reads(article.lang));
  const start = seconds();
  for (let i = 0; readable.length > 0; i++) {
    const article = readable[i % readable.length];

    const day = article.published ? new Date(article.published) : new Date(Date.UTC(2020, 0, 1));
    try {
      result.found += peer.run(article.text, article.lang, day);
    } catch {
      result.refused++;
    }

    result.tokens += article.tokens;
    result.seconds = seconds() - start;
    if (result.seconds > limit) {
      break;
    }
  }

  return result;
}

for (const peer of peers) {
  measure(peer, warmUp);
  console.log(JSON.stringify(measure(peer, budget)));
}
