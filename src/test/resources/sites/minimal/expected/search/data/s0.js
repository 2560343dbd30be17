offprintSearch("56be69ad","s0","Aauthors/ada-lovelace A|Acategories/MA A|Atypes/preprint A|Ayears/1843 A");
