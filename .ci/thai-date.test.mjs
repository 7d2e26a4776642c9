// Dates as officers type them, against the same table that the server's tests read: npm test
import test from 'node:test';
import assert from 'node:assert/strict';
import fs from 'node:fs';

const lib = new URL('../src/main/resources/META-INF/resources/webjars/camunda/lib/sammachip/thai-date.js', import.meta.url);
// browsers take a .js file for a module; node without a package.json beside it does not
const dates = await import('data:text/javascript;base64,' + fs.readFileSync(lib).toString('base64'));
const table = JSON.parse(fs.readFileSync(new URL('../src/test/resources/typed-dates.json', import.meta.url)));

for (const { note, typed, sent, day } of table) {
  test(`${typed} (${note}) is ${day ?? 'refused'}`, () => {
    assert.equal(dates.read(typed), day);
    assert.equal(dates.why(typed) === '', day !== null);
    if (sent) { assert.equal(dates.read(sent), day); }
  });
}

test('what a field shows is read as the same day', () => {
  for (let day = Date.UTC(2023, 0, 1); day < Date.UTC(2033, 0, 1); day += 86400000) {
    const iso = new Date(day).toISOString().slice(0, 10);
    assert.equal(dates.read(dates.typed(iso)), iso);
    assert.equal(dates.read(dates.short(iso)), iso);
  }
});

test('a refusal tells what to type instead', () => {
  assert.match(dates.why('18/1/27'), /สี่หลัก/);
  assert.match(dates.why('18/1/3113'), /เป็นไปไม่ได้/);
  assert.match(dates.why('31/2/2570'), /ไม่มีวันนี้/);
});

test('the long form names the weekday', () => {
  assert.equal(dates.long('2028-02-29'), 'วันอังคารที่ 29 กุมภาพันธ์ 2571');
});

test('a calendar turns pages without losing the day, or lands on the last of a shorter month', () => {
  assert.equal(dates.monthsLater('2027-01-31', 1), '2027-02-28');
  assert.equal(dates.monthsLater('2028-01-31', 1), '2028-02-29');
  assert.equal(dates.monthsLater('2028-02-29', 12), '2029-02-28');
  assert.equal(dates.monthsLater('2026-12-15', 1), '2027-01-15');
  assert.equal(dates.monthsLater('2027-10-01', -1), '2027-09-01');
  assert.equal(dates.daysLater('2026-12-31', 1), '2027-01-01');
});
