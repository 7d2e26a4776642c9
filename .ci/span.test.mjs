// How long something took, as the audit's pages say it.
import test from 'node:test';
import assert from 'node:assert/strict';
import fs from 'node:fs';

const lib = new URL('../src/main/resources/META-INF/resources/webjars/camunda/lib/sammachip/audit/span.js', import.meta.url);
const { span } = await import('data:text/javascript;base64,' + fs.readFileSync(lib).toString('base64'));

const MINUTE = 60000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test('says the two greatest units', () => {
  assert.equal(span(78 * DAY + 23 * HOUR + 59 * MINUTE), '78 วัน 23 ชม.');
  assert.equal(span(HOUR + 5 * MINUTE), '1 ชม. 5 นาที');
  assert.equal(span(1500 * DAY), '1,500 วัน');
});

test('leaves out a smaller unit of nothing', () => {
  assert.equal(span(2 * DAY + 59 * MINUTE), '2 วัน');
  assert.equal(span(30 * 1000), '30 วินาที');
});

test('names what took no time', () => {
  assert.equal(span(40), 'ไม่ถึง 1 วินาที');
});
