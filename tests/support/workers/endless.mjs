// Never answers, and never lets go of its thread.
for (;;);
