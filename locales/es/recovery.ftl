# El cuaderno no se abrió.

recovery-title = El cuaderno no se abrió · Caminatas de aprendizaje
recovery-heading = El cuaderno no se abrió
recovery-what = Qué pasa
recovery-kept = No se borró nada. El archivo que no se abrió se conserva tal como está.
recovery-can = Qué puedes hacer
recovery-can-1 = El programa hace copias por sí solo. Puede ponerse la más reciente que esté bien; lo escrito después está en el archivo conservado.
recovery-newest = Restaurar la copia más reciente
recovery-other = Elegir otra copia
recovery-anew = Empezar un cuaderno vacío
recovery-again = Intentar abrirlo de nuevo
recovery-done = Restaurado. Abriendo …
recovery-fine = El cuaderno está abierto; no pasa nada.
recovery-help-1 = Restaurar pone una copia buena en su lugar. El archivo dañado queda al lado.
