## Les traités par leur nom court
treaty-XVIII-16 = Convention des Nations Unies contre la cybercriminalité
