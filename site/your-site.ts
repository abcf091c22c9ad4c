/** What stands for a site in the docs, and in lines whose site isn't known yet. */
export const yourSite = 'https://YOUR-SITE/'
