## Los tratados por su nombre corto
treaty-XVIII-16 = Convención de las Naciones Unidas contra la Ciberdelincuencia
