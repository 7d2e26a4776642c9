// Brings the Thai texts of Camunda's applications in line with the Camunda version of pom.xml: npm run locales.
// New keys come in English and are listed, vanished keys go, the order is en.json's. The dates' words are Tasklist's
// everywhere. A Thai text whose placeholders or tags differ from the English ones is refused and nothing is written.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { entry } from './zip.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = 'META-INF/resources/webjars/camunda/app';
const applications = ['tasklist', 'cockpit', 'admin', 'welcome'];
const version = /<camunda\.version>([^<]+)</.exec(fs.readFileSync(path.join(root, 'pom.xml'), 'utf8'))[1];
const repository = process.env.MAVEN_REPOSITORY ?? path.join(os.homedir(), '.m2/repository');
const jar = path.join(repository, 'org/camunda/bpm/webapp/camunda-webapp-webjar', version, `camunda-webapp-webjar-${version}.jar`);
if (!fs.existsSync(jar)) {
  console.error(`${jar} is not there: run mvn dependency:resolve first`);
  process.exit(1);
}

const json = (text) => JSON.parse(text.replace(/^\uFEFF/, ''));
const thaiFile = (application) => path.join(root, 'src/main/resources', folder, application, 'locales/th.json');
const thai = (application) => (fs.existsSync(thaiFile(application)) ? json(fs.readFileSync(thaiFile(application), 'utf8')) : { labels: {} });

/** What a translation must keep, in any order: {{x}}, HTML tags with their attributes, &entities; blanks do not count. */
const fixedParts = (text) =>
  (text.match(/\{\{[^}]*\}\}|<\/?(?:a|b|br|code|em|i|li|p|pre|span|strong|u|ul)\b[^>]*>|&\w+;/gi) ?? [])
    .map((part) => part.replace(/\s+/g, ''))
    .sort()
    .join(' ');

const dateLocales = thai('tasklist').dateLocales;
const written = [];
let faults = 0;
for (const application of applications) {
  const english = json(entry(jar, `${folder}/${application}/locales/en.json`).toString('utf8'));
  const before = thai(application).labels;
  const labels = {};
  for (const [key, text] of Object.entries(english.labels)) {
    if (!(key in before)) console.log(`${application}: new ${key}: ${text}`);
    labels[key] = before[key] ?? text;
    if (fixedParts(labels[key]) !== fixedParts(text)) {
      console.error(`${application}: ${key} must keep placeholders and tags of “${text}”, but is “${labels[key]}”`);
      faults++;
    }
  }
  Object.keys(before).filter((key) => !(key in labels)).forEach((key) => console.log(`${application}: gone ${key}`));
  written.push([thaiFile(application), { dateLocales: dateLocales ?? english.dateLocales, labels }]);
}
if (faults) process.exit(1);
for (const [file, content] of written) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(content, null, 2) + '\n');
}
