## Treaties by their short names
treaty-XVIII-16 = UN Convention against Cybercrime
