/** Expressions and assignment targets of Python 3.13, in the notation that grammar.ts reads. Its left recursion is written as repetition. */
export const EXPRESSIONS = `
expressions: a=expression b=(',' expression)+ ','? => Tuple | a=expression ',' => Tuple | expression
expression*:
  | invalid_expression
  | invalid_legacy_expression
  | disjunction 'if' disjunction 'else' expression => IfExp
  | disjunction
  | lambdef
yield_expr: 'yield' 'from' expression => Yield | 'yield' star_expressions? => Yield
star_expressions:
  | a=star_expression b=(',' c=star_expression => $c)+ ','? => ?tuple
  | a=star_expression ',' => ?tuple
  | star_expression
star_expression*: '*' a=bitwise_or => Starred | expression
star_named_expressions: a=','.star_named_expression+ ','? => $a
star_named_expression: '*' a=bitwise_or => Starred | named_expression
assignment_expression: NAME ':=' ~ expression => NamedExpr
named_expression: assignment_expression | invalid_named_expression | expression !':='
disjunction*: conjunction ('or' conjunction)+ => BoolOp | conjunction
conjunction*: inversion ('and' inversion)+ => BoolOp | inversion
inversion*: 'not' inversion => UnaryOp | comparison
comparison: a=bitwise_or b=compare_op_bitwise_or_pair+ => Compare | bitwise_or
compare_op_bitwise_or_pair:
  | ('==' | '!=' | '<=' | '<' | '>=' | '>') bitwise_or
  | 'not' 'in' bitwise_or
  | a='in' bitwise_or => $a
  | 'is' 'not' bitwise_or
  | 'is' bitwise_or
bitwise_or*: a=bitwise_xor b=('|' bitwise_xor)* => ?binary
bitwise_xor*: a=bitwise_and b=('^' bitwise_and)* => ?binary
bitwise_and*: a=shift_expr b=('&' shift_expr)* => ?binary
shift_expr*: invalid_arithmetic | a=sum b=(('<<' | '>>') sum)* => ?binary
sum*: a=term b=(('+' | '-') term)* => ?binary
term*: invalid_factor | a=factor b=(('*' | '/' | '//' | '%' | '@') factor)* => ?binary
factor*: ('+' | '-' | '~') factor => UnaryOp | power
power: await_primary '**' factor => BinOp | await_primary
await_primary*: 'await' primary => Await | primary
primary*: a=atom b=trailer* => ?primary
trailer:
  | '.' NAME => Attribute
  | genexp => Call
  | '(' arguments? ')' => Call
  | '[' slices ']' => Subscript
slices: slice !',' | ','.(slice | starred_expression)+ ','? => Tuple
slice: expression? ':' expression? (':' expression?)? => Slice | named_expression
atom:
  | a=NAME => Name
  | 'True' => True
  | 'False' => False
  | 'None' => None
  | &(STRING | FSTRING_START) strings
  | a=NUMBER => ?number
  | &'(' (tuple | group | genexp)
  | &'[' (list | listcomp)
  | &'{' (dict | set | dictcomp | setcomp)
  | '...' => Ellipsis
group: '(' a=(yield_expr | named_expression) ')' => $a | invalid_group
lambdef: 'lambda' lambda_params? ':' expression => Lambda

lambda_params: invalid_lambda_parameters | lambda_parameters
lambda_parameters:
  | lambda_slash_no_default lambda_param_no_default* lambda_param_with_default* lambda_star_etc?
  | lambda_slash_with_default lambda_param_with_default* lambda_star_etc?
  | lambda_param_no_default+ lambda_param_with_default* lambda_star_etc?
  | lambda_param_with_default+ lambda_star_etc?
  | lambda_star_etc
lambda_slash_no_default: lambda_param_no_default+ '/' ',' | lambda_param_no_default+ '/' &':'
lambda_slash_with_default:
  | lambda_param_no_default* lambda_param_with_default+ '/' ','
  | lambda_param_no_default* lambda_param_with_default+ '/' &':'
lambda_star_etc:
  | invalid_lambda_star_etc
  | '*' lambda_param_no_default lambda_param_maybe_default* lambda_kwds?
  | '*' ',' lambda_param_maybe_default+ lambda_kwds?
  | lambda_kwds
lambda_kwds: invalid_lambda_kwds | '**' lambda_param_no_default
lambda_param_no_default: a=lambda_param ',' => $a | a=lambda_param &':' => $a
lambda_param_with_default: lambda_param default ',' | lambda_param default &':'
lambda_param_maybe_default: lambda_param default? ',' | lambda_param default? &':'
lambda_param: NAME

fstring_middle: fstring_replacement_field | FSTRING_MIDDLE
fstring_replacement_field:
  | '{' annotated_rhs '='? fstring_conversion? fstring_full_format_spec? '}'
  | invalid_replacement_field
fstring_conversion: a='!' b=NAME => ?conversion
fstring_full_format_spec: ':' fstring_format_spec*
fstring_format_spec: FSTRING_MIDDLE | fstring_replacement_field
fstring: FSTRING_START fstring_middle* FSTRING_END => ?fstring
string: a=STRING => ?string
strings*: a=(fstring | string)+ => ?strings

list: '[' a=star_named_expressions? ']' => List
tuple: '(' a=(b=star_named_expression ',' c=star_named_expressions? => ?prepend)? ')' => Tuple
set: '{' star_named_expressions '}' => Set
dict: '{' double_starred_kvpairs? '}' => Dict | '{' invalid_double_starred_kvpairs '}'
double_starred_kvpairs: double_starred_kvpair (',' (invalid_later_key | double_starred_kvpair))* ','?
double_starred_kvpair: '**' bitwise_or | kvpair
kvpair: expression ':' expression

for_if_clauses: for_if_clause+
for_if_clause:
  | 'async' 'for' star_targets 'in' ~ a=disjunction b=('if' c=disjunction => $c)* => ?clause
  | 'for' star_targets 'in' ~ a=disjunction b=('if' c=disjunction => $c)* => ?clause
  | 'async'? 'for' (bitwise_or (',' bitwise_or)* ','?) !'in' => ! 'in' expected after for-loop variables
  | invalid_for_target
listcomp: '[' named_expression for_if_clauses ']' => ListComp | invalid_comprehension
setcomp: '{' named_expression for_if_clauses '}' => SetComp | invalid_comprehension
genexp: '(' (assignment_expression | expression !':=') for_if_clauses ')' => GeneratorExp | invalid_comprehension
dictcomp: '{' kvpair for_if_clauses '}' => DictComp | invalid_dict_comprehension

arguments*: a=args ','? &')' => $a | invalid_arguments
args: a=','.(starred_expression | (assignment_expression | expression !':=') !'=')+ b=(',' c=kwargs => $c)? => ?arguments | a=kwargs => ?arguments
kwargs:
  | a=','.kwarg_or_starred+ ',' b=','.kwarg_or_double_starred+ => ?join
  | ','.kwarg_or_starred+
  | ','.kwarg_or_double_starred+
starred_expression:
  | invalid_starred_expression
  | '*' a=expression => Starred
  | '*' => ! Invalid star expression
kwarg_or_starred: invalid_kwarg | a=NAME '=' b=expression => Keyword | starred_expression
kwarg_or_double_starred: invalid_kwarg | a=NAME '=' b=expression => Keyword | '**' b=expression => Unpacking

star_targets: a=star_target !',' => $a | star_target (',' star_target)* ','? => Tuple
star_targets_list_seq: ','.star_target+ ','?
star_targets_tuple_seq: star_target (',' star_target)+ ','? | star_target ','
star_target*: '*' (!'*' star_target) => Starred | target_with_star_atom
target_with_star_atom*: t_primary '.' NAME !t_lookahead | t_primary '[' slices ']' !t_lookahead | star_atom
star_atom:
  | NAME
  | '(' target_with_star_atom ')'
  | '(' star_targets_tuple_seq? ')'
  | '[' star_targets_list_seq? ']'
single_target: single_subscript_attribute_target | NAME | '(' single_target ')'
single_subscript_attribute_target: t_primary '.' NAME !t_lookahead | t_primary '[' slices ']' !t_lookahead
t_primary*: atom &t_lookahead (trailer &t_lookahead)*
t_lookahead: '(' | '[' | '.'
del_targets: ','.del_target+ ','?
del_target*: t_primary '.' NAME !t_lookahead | t_primary '[' slices ']' !t_lookahead | del_t_atom
del_t_atom: NAME | '(' del_target ')' | '(' del_targets? ')' | '[' del_targets? ']'
`;
