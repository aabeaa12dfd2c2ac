export { pagesDe as pagesAr } from '../../de/pages';
