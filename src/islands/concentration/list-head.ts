import listWords from '../../ui/concentration-list.fa.json' with { type: 'json' };

/** The columns of the list of customers that is saved as a file. */
export const LIST_HEAD = [
  listWords['concentration-list.customer'],
  listWords['concentration-list.line'],
  listWords['concentration-list.sales'],
  listWords['concentration-list.salesShare'],
  listWords['concentration-list.salesSum'],
  listWords['concentration-list.profit'],
];
