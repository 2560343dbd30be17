offprintSearch("47758845","manifest",{"papers":50,"passages":4,"rows":4,"places":5000,"orders":"title|score","sets":"authors/ahan-gupta","bounds":"|s"});
