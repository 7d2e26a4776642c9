// Tasklist on a phone: the list or one task alone, with a way back; filters that fold once one is chosen. Which of the
// two is seen follows the address, so the browser's own way back works as well. What it looks like is in phone.css.
import { webapp } from '../../../../lib/sammachip/webapp.js';
import { text } from '../../../../lib/sammachip/app-config.js';

webapp.run(['$rootScope', '$location', ($rootScope, $location) => {
  const look = () => {
    const open = Boolean($location.search().task);
    if (open !== document.body.classList.contains('sm-task-open')) {
      document.body.classList.toggle('sm-task-open', open);
      window.scrollTo(0, 0);
    }
  };
  $rootScope.$on('$locationChangeSuccess', look);
  look();
}]);

function button(name, words) {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = name;
  element.textContent = words;
  return element;
}

webapp.directive('camTasklistTask', ['$location', $location => ({
  link(scope, element) {
    const back = button('sm-back', text('← รายการงาน', '← Tasks'));
    back.addEventListener('click', () => scope.$apply(() => $location.search('task', null)));
    element[0].parentElement.prepend(back);
  }
})]);

webapp.directive('camTasklistFilters', () => ({
  link(scope, element) {
    const toggle = button('sm-filters-toggle', '');
    const fold = open => toggle.setAttribute('aria-expanded', String(open));
    toggle.addEventListener('click', () => fold(toggle.getAttribute('aria-expanded') !== 'true'));
    element[0].addEventListener('click', event => { if (event.target.closest('.content')) { fold(false); } });
    fold(false);
    element[0].before(toggle);
    // the link's own words, without the counts beside them
    const chosen = () => [...(element[0].querySelector('.active a') || toggle).childNodes]
      .filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.textContent.trim()).join(' ').trim();
    scope.$watch(chosen, name => { toggle.textContent = name || text('ตัวกรองงาน', 'Filters'); });
  }
}));

export default [];
