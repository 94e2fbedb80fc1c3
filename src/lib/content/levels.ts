/** How much an article asks of its reader, in rising order, as editors write it and readers see it. */
export const levels = ['مقدماتی', 'میانی', 'پیشرفته'] as const;
