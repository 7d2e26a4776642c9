// Pages of Cockpit for whoever proves what happened: #/audit finds cases, #/audit-case?key=… shows one's whole history,
// #/audit-findings answers ready questions. Cockpit's config.js names this file among its customScripts.
import { h } from './dom.js';
import { asked } from './audit/address.js';
import './audit/search.js';
import './audit/case.js';
import './audit/findings.js';

document.head.append(h('link', { rel: 'stylesheet', href: new URL('audit/audit.css', import.meta.url).href }));

const page = (path, content) => ({
  id: 'sammachip' + path,
  pluginPoint: 'cockpit.route',
  properties: { path },
  render: node => node.append(h('main', { class: 'sm-page' }, content()))
});

const menu = {
  id: 'sammachip-audit-menu',
  pluginPoint: 'cockpit.navigation',
  priority: 88,
  properties: { checkActive: address => /#\/audit/.test(address) },
  render: node => node.append(h('a', { class: 'sm-audit-link', href: '#/audit' }, 'ตรวจสอบประวัติ'))
};

export default [
  page('/audit', () => h('sm-audit-search')),
  page('/audit-case', () => h('sm-audit-case', { key: asked().key || '' })),
  page('/audit-findings', () => h('sm-audit-findings')),
  menu
];
