## 条约简称
treaty-XVIII-16 = 《联合国打击网络犯罪公约》
