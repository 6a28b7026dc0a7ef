/**
 * What people write instead of Python, and what CPython 3.13 says to it, in the notation that grammar.ts reads. These rules are tried on the second
 * reading alone. Their order decides which complaint comes first.
 */
export const MISTAKES = `
invalid_arguments:
  | ((','.(starred_expression | (assignment_expression | expression !':=') !'=')+ ',' kwargs) | kwargs) a=',' ','.(starred_expression !'=')+ => !a+ iterable argument unpacking follows keyword argument unpacking
  | a=expression b=for_if_clauses ',' (args | expression for_if_clauses)? => ?bareGenerator
  | a=NAME b='=' expression for_if_clauses => !a-b invalid syntax. Maybe you meant '==' or ':=' instead of '='?
  | (args ',')? a=NAME b='=' &(',' | ')') => !a-b expected argument value expression
  | a=args b=for_if_clauses => ?bareGeneratorInCall
  | args ',' a=expression b=for_if_clauses => ?bareGenerator
  | a=args ',' args => ?positionalAfterKeyword
invalid_kwarg:
  | a=('True' | 'False' | 'None') b='=' => !a-b cannot assign to %t
  | a=NAME b='=' expression for_if_clauses => !a-b invalid syntax. Maybe you meant '==' or ':=' instead of '='?
  | !(NAME '=') a=expression b='=' => !a-b expression cannot contain assignment, perhaps you meant "=="?
  | a='**' expression '=' b=expression => !a-b cannot assign to keyword argument unpacking
expression_without_invalid: disjunction 'if' disjunction 'else' expression => IfExp | disjunction | lambdef
invalid_legacy_expression: a=NAME !'(' b=star_expressions => ?legacy
invalid_type_param:
  | '*' NAME a=':' b=expression => ?bound
  | '**' NAME a=':' b=expression => ?bound
invalid_expression:
  | !(NAME STRING | SOFT_KEYWORD) a=disjunction b=expression_without_invalid => ?comma
  | a=disjunction 'if' b=disjunction !('else' | ':') => !a-b expected 'else' after 'if' expression
  | a='lambda' lambda_params? b=':' &FSTRING_MIDDLE => !a-b f-string: lambda expressions are not allowed without parentheses
invalid_named_expression*:
  | a=expression ':=' expression => !a cannot use assignment expressions with %a
  | a=NAME '=' b=bitwise_or !('=' | ':=') => !a-b invalid syntax. Maybe you meant '==' or ':=' instead of '='?
  | !(list | tuple | genexp | 'True' | 'None' | 'False') a=bitwise_or '=' bitwise_or !('=' | ':=') => !a cannot assign to %a here. Maybe you meant '==' instead of '='?
invalid_assignment:
  | a=invalid_ann_assign_target ':' expression => !a only single target (not %a) can be annotated
  | a=star_named_expression ',' star_named_expressions* ':' expression => !a only single target (not tuple) can be annotated
  | a=expression ':' expression => !a illegal target for annotation
  | (star_targets '=')* a=star_expressions '=' => ?assignTarget
  | (star_targets '=')* a=yield_expr '=' => !a assignment to yield expression not possible
  | a=star_expressions augassign annotated_rhs => !a '%a' is an illegal expression for augmented assignment
invalid_ann_assign_target: list | tuple | '(' a=invalid_ann_assign_target ')' => $a
invalid_del_stmt: 'del' a=star_expressions => ?deleteTarget
invalid_block: NEWLINE !INDENT => !indent expected an indented block
invalid_comprehension:
  | ('[' | '(' | '{') a=starred_expression for_if_clauses => !a iterable unpacking cannot be used in comprehension
  | ('[' | '{') a=star_named_expression ',' b=star_named_expressions for_if_clauses => ?bareTuple
  | ('[' | '{') a=star_named_expression b=',' for_if_clauses => !a-b did you forget parentheses around the comprehension target?
invalid_dict_comprehension: '{' a='**' bitwise_or for_if_clauses '}' => !a dict unpacking cannot be used in dict comprehension
invalid_parameters:
  | a='/' ',' => !a at least one argument must precede /
  | (slash_no_default | slash_with_default) param_maybe_default* a='/' => !a / may appear only once
  | slash_no_default? param_no_default* (slash_with_default | param_with_default+) a=param_no_default => !a parameter without a default follows parameter with a default
  | param_no_default* a='(' param_no_default+ ','? b=')' => !a-b Function parameters cannot be parenthesized
  | (slash_no_default | slash_with_default)? param_maybe_default* '*' (',' | param_no_default) param_maybe_default* a='/' => !a / must be ahead of *
  | param_maybe_default+ '/' a='*' => !a expected comma between / and *
invalid_default: a='=' &(')' | ',') => !a expected default value expression
invalid_star_etc:
  | a='*' (')' | ',' (')' | '**')) => !a named arguments must follow bare *
  | '*' param a='=' => !a var-positional argument cannot have default value
  | '*' (param_no_default | ',') param_maybe_default* a='*' (param_no_default | ',') => !a * argument may appear only once
invalid_kwds:
  | '**' param a='=' => !a var-keyword argument cannot have default value
  | '**' param ',' a=param => !a arguments cannot follow var-keyword argument
  | '**' param ',' a=('*' | '**' | '/') => !a arguments cannot follow var-keyword argument
invalid_lambda_parameters:
  | a='/' ',' => !a at least one argument must precede /
  | (lambda_slash_no_default | lambda_slash_with_default) lambda_param_maybe_default* a='/' => !a / may appear only once
  | lambda_slash_no_default? lambda_param_no_default* (lambda_slash_with_default | lambda_param_with_default+) a=lambda_param_no_default => !a parameter without a default follows parameter with a default
  | lambda_param_no_default* a='(' ','.lambda_param+ ','? b=')' => !a-b Lambda expression parameters cannot be parenthesized
  | (lambda_slash_no_default | lambda_slash_with_default)? lambda_param_maybe_default* '*' (',' | lambda_param_no_default) lambda_param_maybe_default* a='/' => !a / must be ahead of *
  | lambda_param_maybe_default+ '/' a='*' => !a expected comma between / and *
invalid_lambda_star_etc:
  | '*' (':' | ',' (':' | '**')) => ! named arguments must follow bare *
  | '*' lambda_param a='=' => !a var-positional argument cannot have default value
  | '*' (lambda_param_no_default | ',') lambda_param_maybe_default* a='*' (lambda_param_no_default | ',') => !a * argument may appear only once
invalid_lambda_kwds:
  | '**' lambda_param a='=' => !a var-keyword argument cannot have default value
  | '**' lambda_param ',' a=lambda_param => !a arguments cannot follow var-keyword argument
  | '**' lambda_param ',' a=('*' | '**' | '/') => !a arguments cannot follow var-keyword argument
invalid_with_item: expression 'as' a=expression &(',' | ')' | ':') => ?assignTarget
invalid_for_target: 'async'? 'for' a=star_expressions => ?forTarget
invalid_group:
  | '(' a=starred_expression ')' => !a cannot use starred expression here
  | '(' a='**' expression ')' => !a cannot use double starred expression here
invalid_import:
  | a='import' ','.dotted_name+ 'from' dotted_name => !a+ Did you mean to use 'from ... import ...' instead?
  | 'import' a=NEWLINE => !a+ Expected one or more names after 'import'
invalid_import_from_targets:
  | import_from_as_names ',' NEWLINE => ! trailing comma not allowed without surrounding parentheses
  | a=NEWLINE => !a+ Expected one or more names after 'import'
invalid_with_stmt:
  | 'async'? 'with' ','.(expression ('as' star_target)?)+ NEWLINE => ! expected ':'
  | 'async'? 'with' '(' ','.(expressions ('as' star_target)?)+ ','? ')' NEWLINE => ! expected ':'
invalid_with_stmt_indent:
  | 'async'? a='with' ','.(expression ('as' star_target)?)+ ':' NEWLINE !INDENT => !indent expected an indented block after 'with' statement on line %l
  | 'async'? a='with' '(' ','.(expressions ('as' star_target)?)+ ','? ')' ':' NEWLINE !INDENT => !indent expected an indented block after 'with' statement on line %l
invalid_try_stmt:
  | a='try' ':' NEWLINE !INDENT => !indent expected an indented block after 'try' statement on line %l
  | 'try' ':' block !('except' | 'finally') => ! expected 'except' or 'finally' block
  | 'try' ':' block* except_block+ a='except' b='*' expression ('as' NAME)? ':' => !a-b cannot have both 'except' and 'except*' on the same 'try'
  | 'try' ':' block* except_star_block+ a='except' (expression ('as' NAME)?)? ':' => !a cannot have both 'except' and 'except*' on the same 'try'
invalid_except_stmt:
  | 'except' '*'? a=expression ',' expressions ('as' NAME)? ':' => !a+ multiple exception types must be parenthesized
  | 'except' '*'? expression ('as' NAME)? NEWLINE => ! expected ':'
  | 'except' NEWLINE => ! expected ':'
  | 'except' '*' (NEWLINE | ':') => ! expected one or more exception types
invalid_finally_stmt: a='finally' ':' NEWLINE !INDENT => !indent expected an indented block after 'finally' statement on line %l
invalid_except_stmt_indent:
  | a='except' expression ('as' NAME)? ':' NEWLINE !INDENT => !indent expected an indented block after 'except' statement on line %l
  | a='except' ':' NEWLINE !INDENT => !indent expected an indented block after 'except' statement on line %l
invalid_except_star_stmt_indent: a='except' '*' expression ('as' NAME)? ':' NEWLINE !INDENT => !indent expected an indented block after 'except*' statement on line %l
invalid_match_stmt:
  | "match" subject_expr NEWLINE => ! expected ':'
  | a="match" subject_expr ':' NEWLINE !INDENT => !indent expected an indented block after 'match' statement on line %l
invalid_case_block:
  | "case" patterns guard? NEWLINE => ! expected ':'
  | a="case" patterns guard? ':' NEWLINE !INDENT => !indent expected an indented block after 'case' statement on line %l
invalid_as_pattern:
  | or_pattern 'as' a="_" => !a cannot use '_' as a target
  | or_pattern 'as' !NAME a=expression => !a invalid pattern target
invalid_class_pattern: name_or_attr '(' a=invalid_class_argument_pattern => !a positional patterns follow keyword patterns
invalid_class_argument_pattern: (positional_patterns ',')? keyword_patterns ',' a=positional_patterns => $a
invalid_if_stmt:
  | 'if' named_expression NEWLINE => ! expected ':'
  | a='if' named_expression ':' NEWLINE !INDENT => !indent expected an indented block after 'if' statement on line %l
invalid_elif_stmt:
  | 'elif' named_expression NEWLINE => ! expected ':'
  | a='elif' named_expression ':' NEWLINE !INDENT => !indent expected an indented block after 'elif' statement on line %l
invalid_else_stmt: a='else' ':' NEWLINE !INDENT => !indent expected an indented block after 'else' statement on line %l
invalid_while_stmt:
  | 'while' named_expression NEWLINE => ! expected ':'
  | a='while' named_expression ':' NEWLINE !INDENT => !indent expected an indented block after 'while' statement on line %l
invalid_for_stmt:
  | 'async'? 'for' star_targets 'in' star_expressions NEWLINE => ! expected ':'
  | 'async'? a='for' star_targets 'in' star_expressions ':' NEWLINE !INDENT => !indent expected an indented block after 'for' statement on line %l
invalid_def_raw:
  | 'async'? a='def' NAME type_params? '(' params? ')' ('->' expression)? ':' NEWLINE !INDENT => !indent expected an indented block after function definition on line %l
  | 'async'? 'def' NAME type_params? &&'(' params? ')' ('->' expression)? &&':' block
invalid_class_def_raw:
  | 'class' NAME type_params? ('(' arguments? ')')? NEWLINE => ! expected ':'
  | a='class' NAME type_params? ('(' arguments? ')')? ':' NEWLINE !INDENT => !indent expected an indented block after class definition on line %l
invalid_double_starred_kvpairs:
  | ','.double_starred_kvpair+ ',' invalid_kvpair
  | expression ':' a='*' bitwise_or => !a+ cannot use a starred expression in a dictionary value
  | expression a=':' &('}' | ',') => !a expression expected after dictionary key and ':'
invalid_later_key: a=expression_in_isolation !':' => ?colon
expression_in_isolation: disjunction 'if' disjunction 'else' expression => IfExp | disjunction | lambdef
invalid_kvpair:
  | a=expression !(':') => ?colon
  | expression ':' a='*' bitwise_or => !a+ cannot use a starred expression in a dictionary value
  | expression a=':' &('}' | ',') => !a expression expected after dictionary key and ':'
invalid_starred_expression: a='*' expression '=' b=expression => !a-b cannot assign to iterable argument unpacking
invalid_replacement_field:
  | '{' a=('=' | '!' | ':' | '}') => !a f-string: valid expression required before '%t'
  | '{' !annotated_rhs => !> f-string: expecting a valid expression after '{'
  | '{' annotated_rhs !('=' | '!' | ':' | '}') => !> f-string: expecting '=', or '!', or ':', or '}'
  | '{' annotated_rhs '=' !('!' | ':' | '}') => !> f-string: expecting '!', or ':', or '}'
  | '{' annotated_rhs '='? invalid_conversion_character
  | '{' annotated_rhs '='? ('!' NAME)? !(':' | '}') => !> f-string: expecting ':' or '}'
  | '{' annotated_rhs '='? ('!' NAME)? ':' fstring_format_spec* !'}' => !> f-string: expecting '}', or format specs
  | '{' annotated_rhs '='? ('!' NAME)? !'}' => !> f-string: expecting '}'
invalid_conversion_character:
  | '!' &(':' | '}') => !> f-string: missing conversion character
  | '!' !NAME => !> f-string: invalid conversion character
invalid_arithmetic: sum ('+' | '-' | '*' | '/' | '%' | '//' | '@') a='not' b=inversion => !a-b 'not' after an operator must be parenthesized
invalid_factor: ('+' | '-' | '~') a='not' b=factor => !a-b 'not' after an operator must be parenthesized
invalid_type_params: '[' a=']' => !a+ Type parameter list cannot be empty
`;
