/** Lists of ten thousand rows fit; nothing larger is read. */
export const maxRequestBodySize = 4 * 1024 * 1024;
