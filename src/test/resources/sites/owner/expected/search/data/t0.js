offprintSearch("1cdaa41a","t0",["A2023 EBK|D4 EAK|Aa EAf|Aexample BAcAU|Hs EAK|Afor EBh|Britz EAU|Burniture EBh|Ajournal EAK|Aof EAp|Blga BAUAU|Bnes EAf|Bwn EAf|Apapers EBh|Asite EAf",{},{}]);
