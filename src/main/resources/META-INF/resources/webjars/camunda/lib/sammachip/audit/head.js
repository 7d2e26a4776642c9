// The head of a case's history: whose it is, whether its record is whole, and what can be taken away.
import { h } from '../dom.js';
import { term } from '../terms.js';
import { moment } from '../orders.js';
import { badge } from '../project-file/words.js';
import { STATUS, stepName } from './words.js';
import { flags } from './search.js';
import { verification } from './verification.js';
import { bundle } from './bundle.js';

export const head = project => h('header', { class: 'sm-file-head' },
  h('button', { type: 'button', class: 'sm-leave', onclick: () => window.history.length > 1 ? window.history.back() : window.location.assign('#/audit') }, '← กลับ'),
  h('div', { class: 'sm-file-title' }, h('h1', {}, project.village),
    badge(STATUS[project.status], term(project.status, 'status')), flags(project)),
  h('p', { class: 'sm-file-facts' }, [
    `อ.${project.district} จ.${project.province}`, project.fiscalYear && `ปีงบประมาณ ${project.fiscalYear}`, `รหัส ${project.key}`,
    `ผู้รับผิดชอบ ${project.officer.name}`, `ลงทะเบียน ${moment(project.startedAt)}`,
    project.endedAt ? `สิ้นสุด ${moment(project.endedAt)}` : project.step && stepName(project.step)
  ].filter(Boolean).map(fact => h('span', {}, fact))),
  h('div', { class: 'sm-audit-tools' }, verification(project.key),
    h('span', { class: 'sm-audit-links' }, h('a', { class: 'btn btn-default', href: `#/project?key=${project.key}` }, 'แฟ้มโครงการ'), ' ', bundle(project.key))));
