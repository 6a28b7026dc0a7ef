import { type Boxed, Ref, storeTyped, typeKey } from '../run/value.ts';
import { missingMethod } from '../types/members.ts';
import { comparable, isInterface, type Type } from '../types/type.ts';
import type { StandardPackage } from './standard-package.ts';

export const errors: StandardPackage = {
  path: 'errors',
  source: `package errors
type errorString struct { s string }
func (e *errorString) Error() string { return e.s }
func New(text string) error { return &errorString{text} }
func Unwrap(err error) error {
	u, ok := err.(interface{ Unwrap() error })
	if !ok { return nil }
	return u.Unwrap()
}
type joinError struct { errs []error }
func (e *joinError) Error() string {
	text := ""
	for i, err := range e.errs {
		if i > 0 { text += "\\n" }
		text += err.Error()
	}
	return text
}
func (e *joinError) Unwrap() []error { return e.errs }
func Join(errs ...error) error {
	var list []error
	for _, err := range errs {
		if err != nil { list = append(list, err) }
	}
	if len(list) == 0 { return nil }
	return &joinError{list}
}
var ErrUnsupported = New("unsupported operation")
func comparable(err error) bool
func Is(err, target error) bool {
	if err == nil || target == nil { return err == target }
	same := comparable(target)
	for {
		if same && comparable(err) && err == target { return true }
		if x, ok := err.(interface{ Is(error) bool }); ok && x.Is(target) { return true }
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			err = x.Unwrap()
			if err == nil { return false }
		case interface{ Unwrap() []error }:
			for _, one := range x.Unwrap() {
				if Is(one, target) { return true }
			}
			return false
		default:
			return false
		}
	}
}
func fill(err error, target any) int
func As(err error, target any) bool {
	if err == nil { return false }
	for {
		switch fill(err, target) {
		case 1:
			return true
		case 2:
			panic("errors: target must be a non-nil pointer")
		}
		if x, ok := err.(interface{ As(any) bool }); ok && x.As(target) { return true }
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			err = x.Unwrap()
			if err == nil { return false }
		case interface{ Unwrap() []error }:
			for _, one := range x.Unwrap() {
				if one != nil && As(one, target) { return true }
			}
			return false
		default:
			return false
		}
	}
}
`,
  natives: {
    comparable: ([error]) => comparable((error as Boxed).type),
    /** Sets *target when the error is of its type: 1 done, 0 another type, 2 no target. */
    fill([error, target]) {
      const { type, value } = target as Boxed;
      if (type.kind !== 'pointer' || value === null) return 2;
      const wanted: Type = type.element;
      const given = error as Boxed;
      const fits = isInterface(wanted)
        ? missingMethod(given.type, wanted) === undefined
        : typeKey(given.type) === typeKey(wanted);
      if (!fits) return 0;
      if (value instanceof Ref) value.value = isInterface(wanted) ? given : given.value;
      else storeTyped(wanted, value, given.value);
      return 1;
    },
  },
};
