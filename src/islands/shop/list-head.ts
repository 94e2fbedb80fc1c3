import listWords from '../../ui/shop-list.fa.json' with { type: 'json' };

/** The columns of the list of customers that is saved as a file. */
export const LIST_HEAD = [
  listWords['shop-list.customer'],
  listWords['shop-list.purchases'],
  listWords['shop-list.last'],
  listWords['shop-list.silence'],
  listWords['shop-list.chance'],
  listWords['shop-list.horizon'],
];
