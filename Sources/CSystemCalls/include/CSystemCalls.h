// The system calls that Swift cannot make by itself.
#ifndef NOTESITE_CSYSTEMCALLS_H
#define NOTESITE_CSYSTEMCALLS_H

#include "child.h"
#include "confine.h"
#include "exchange.h"

#endif
