/** Whether races and histories are tested at their full size (50 rounds, 1,000 histories), which takes minutes. */
export const isThorough = process.env.THOROUGH === '1';
