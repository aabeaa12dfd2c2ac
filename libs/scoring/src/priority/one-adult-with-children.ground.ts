import { type Ground, counts, doesNotCount } from './finding';

export const oneAdultWithChildren: Ground = {
  code: 'one-adult-with-children',
  judge({ adults, childrenAges }) {
    return adults === 1 && childrenAges.length > 0
      ? counts('one-adult-with-children', { children: childrenAges.length })
      : doesNotCount('not-one-adult-with-children', {});
  },
};
