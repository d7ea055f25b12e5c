import { describe, expect, test } from 'vitest';

import { telephoneAddress } from './telephone.ts';

describe('the address of a telephone', () => {
  test.each([
    ['+46 31 390 06 12', 'tel:+46313900612'],
    ['(212) 555-0187', 'tel:2125550187'],
    ['+49 (0)30 1234567', 'tel:+49301234567'],
    ['+1-201-555-0123;ext=89', 'tel:+12015550123;ext=89'],
    ['+1 201 555 0123 ext. 89', 'tel:+12015550123;ext=89'],
    ['201 555 0123 x89', 'tel:2015550123;ext=89'],
    ['201-555-0123 (extension 89)', 'tel:2015550123;ext=89'],
    ['010-65881234 转 89', 'tel:01065881234;ext=89'],
  ])('of %s is %s', (text, address) => {
    expect(telephoneAddress(text)).toBe(address);
  });
});
