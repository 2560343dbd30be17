offprintSearch("56be69ad","manifest",{"papers":1,"passages":4,"rows":4,"places":5000,"orders":"title","sets":"authors/ada-lovelace","bounds":""});
