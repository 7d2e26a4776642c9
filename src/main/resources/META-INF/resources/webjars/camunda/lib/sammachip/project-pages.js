// Three pages in Tasklist and in Cockpit: #/project?key=… is a project's file, #/projects finds one, #/roll-ups sums them up. config.js of both
// names this file among its customScripts; what it exports are plugins as Camunda's applications know them.
import { h } from './dom.js';
import { fetched } from './fetched.js';
import './project-file.js';
import './project-search.js';
import './orders.js';
import './roll-ups.js';
import { taskLink, instanceLink } from './project-links.js';

const app = document.querySelector('base').getAttribute('app-name');

const style = h('link', { rel: 'stylesheet', href: new URL('project-file.css', import.meta.url).href });
document.head.append(style);

const page = (path, content) => ({
  id: 'sammachip' + path,
  pluginPoint: `${app}.route`,
  properties: { path },
  render: node => node.append(h('main', { class: 'sm-page' }, content()))
});

const asked = name => new URLSearchParams(window.location.hash.split('?')[1] || '').get(name);

const menu = {
  id: 'sammachip-projects',
  pluginPoint: app === 'cockpit' ? 'cockpit.navigation' : 'tasklist.navbar.action',
  priority: app === 'cockpit' ? 90 : 200,
  properties: { checkActive: address => /#\/projects?(\?|$)/.test(address) },
  render: node => node.append(h('a', { class: 'sm-projects-link', href: '#/projects' }, 'ค้นหาโครงการ'))
};

const summary = {
  id: 'sammachip-roll-ups-menu',
  pluginPoint: menu.pluginPoint,
  priority: menu.priority - 1,
  properties: { checkActive: address => /#\/roll-ups$/.test(address) },
  render: node => {
    const link = h('a', { class: 'sm-roll-ups-link', href: '#/roll-ups', hidden: true }, 'รายงานภาพรวม');
    node.append(link);
    fetched('/roll-ups/choices').then(({ areas }) => { link.hidden = !areas.length; }, error => window.console.error(error));
  }
};

export default [
  page('/project', () => h('sm-project-file', { key: asked('key') || '' })),
  page('/projects', () => h('sm-project-search')),
  page('/roll-ups', () => h('sm-roll-ups')),
  menu,
  summary,
  app === 'cockpit' ? instanceLink : taskLink
];
