offprintSearch("7c977623","s0","Aauthors/eng AAA|Iflo BA|Atypes/article C|Gconference B|Gsoftware A|Avenues/journal-of-valves C|Hpipes B|Awith/award C|Ayears/2020 C|J2 B|J4 A");
