export { pagesDe as pagesEn } from '../../de/pages';
