Sitemap: ${sitemap}
