import { expect, test } from 'vitest';
import { isEnglish } from '../../src/page/language.ts';
import { fillerText } from './harness.ts';

const GERMAN =
  'Der Rat der Stadt hat am Montag beschlossen, die alte Brücke zu schließen, zwei Jahre nachdem Ingenieure zum ersten Mal vor ihr gewarnt hatten. Die Bewohner müssen bis zum Frühjahr mit der Fähre fahren, die alle vierzig Minuten ablegt, sagte die Bürgermeisterin in der Sitzung.';
const DUTCH =
  'De gemeenteraad heeft maandag besloten om de oude brug te sluiten, twee jaar nadat ingenieurs er voor het eerst voor hadden gewaarschuwd. De bewoners moeten tot het voorjaar met de pont, die in de week om de veertig minuten vaart, zei de burgemeester na afloop van de vergadering.';
const FRENCH =
  'Le conseil municipal a voté lundi la fermeture du vieux pont, deux ans après que les ingénieurs ont donné la première alerte. Les habitants devront prendre le bac, qui part toutes les quarante minutes, jusqu’à ce que la nouvelle traversée ouvre au printemps, a dit la maire.';
const ZULU =
  'Umkhandlu wedolobha uvote ngoMsombuluko ukuthi kuvalwe ibhuloho elidala, eminyakeni emibili ngemva kokuba onjiniyela bexwayise ngalo okokuqala. Abahlali kuzodingeka bahambe ngesikebhe esihamba njalo ngemizuzu engamashumi amane kuze kuvulwe ibhuloho elisha entwasahlobo, kusho imeya yedolobha emhlanganweni wabahlali izolo ebusuku ehholo lomphakathi.';
const HEBREW = 'מועצת העיר החליטה ביום שני לסגור את הגשר הישן '.repeat(8);

test.each<[string, string, string | undefined, boolean]>([
  ['English', fillerText, 'en-GB', true],
  ['English that declares nothing', fillerText, undefined, true],
  ['English that is declared German', fillerText, 'de', true],
  ['English without small letters', fillerText.toUpperCase(), 'en', true],
  ['German', GERMAN, 'de', false],
  ['German that is declared English', GERMAN, 'en', false],
  ['Dutch', DUTCH, undefined, false],
  ['French', FRENCH, undefined, false],
  ['Zulu', ZULU, 'en', false],
  ['Hebrew', HEBREW, 'he', false],
  ['few words that are declared English', 'Bridge closed.', 'en-US', true],
  ['few words that are declared French', 'Pont fermé.', 'fr', false],
  ['no letters', '1 2 3 — !', 'en', false],
  ['nothing', '', 'en', false],
])('%s', (_, text, declared, english) => {
  expect(isEnglish(text, declared)).toBe(english);
});
